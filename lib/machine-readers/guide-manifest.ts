import { createHash } from 'node:crypto';
import type { Guide, Heading } from '@/lib/content/model';
import type { DiagramEdge, DiagramGroup, DiagramNode, RenderedDiagram } from '@/lib/diagrams/model';
import { markdownHref } from '@/lib/markdown/markdown-href';
import { pageText } from '@/lib/markdown/page-markdown';

/**
 * The guide as data, published as `/guide.json` for programs of any origin. Fields may be added to a version;
 * one that is removed, renamed or given another meaning makes a new one. Addresses begin with a slash and are
 * to be put behind `site.url`; hashes are SHA-256 in hexadecimal digits.
 */
export interface GuideManifest {
  version: 1;
  site: { name: string; organisation: string; url: string };
  /** In the order of the navigation. */
  pages: ManifestPage[];
  technologies: ManifestTechnology[];
  diagrams: ManifestDiagram[];
  /** Fragments of old links → the place they stand for now. */
  aliases: Record<string, string>;
}

export interface ManifestPage {
  href: string;
  /** The page in Markdown. */
  markdown: string;
  title: string;
  description: string;
  /** Title of its section of the navigation. */
  section: string;
  headings: Heading[];
  /** Of its Markdown below the front matter: it changes when anything that the page prints changes. */
  hash: string;
}

export interface ManifestTechnology {
  id: string;
  name: string;
  /** Which part the least version speaks of, where the name alone is not exact. */
  component: string | null;
  layer: string;
  /** Without the plus sign ("3.11"), or null where the guide sets none. */
  leastVersion: string | null;
}

export interface ManifestDiagram {
  /** Its files are `/diagrams/<id>.svg`, `.png`, `.mmd` and so on. */
  id: string;
  title: string;
  /** `group` is the id of the innermost group that holds the node, or null; labels may have several lines. */
  nodes: Pick<DiagramNode, 'id' | 'label' | 'group'>[];
  edges: Pick<DiagramEdge, 'from' | 'to' | 'label' | 'style'>[];
  groups: DiagramGroup[];
  /** Of its Mermaid source, `/diagrams/<id>.mmd`. */
  hash: string;
}

export function guideManifest(guide: Guide, diagrams: RenderedDiagram[]): GuideManifest {
  const { site, aliases } = guide;
  const readDiagram = (id: string) => {
    const found = diagrams.find(({ graph }) => graph.id === id);
    if (!found) throw new Error(`There is no diagram "${id}"`);
    return found;
  };
  return {
    version: 1,
    site: { name: site.name, organisation: site.organisation, url: site.url },
    pages: guide.pages.map((page) => ({
      href: page.href,
      markdown: markdownHref(page.href),
      title: page.title,
      description: page.description,
      section: page.section,
      headings: page.headings.map(({ id, text, depth }) => ({ id, text, depth })),
      hash: sha256(pageText(page, { guide, readDiagram })),
    })),
    technologies: guide.technologies.map(({ id, name, component, layer, leastVersion }) => ({
      id,
      name,
      component,
      layer,
      leastVersion,
    })),
    diagrams: diagrams.map(({ graph, source }) => ({
      id: graph.id,
      title: graph.title,
      nodes: graph.nodes.map(({ id, label, group }) => ({ id, label, group })),
      edges: graph.edges.map(({ from, to, label, style }) => ({ from, to, label, style })),
      groups: graph.groups.map(({ id, title, parent }) => ({ id, title, parent })),
      hash: sha256(source),
    })),
    aliases,
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
