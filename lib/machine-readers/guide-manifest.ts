import { createHash } from 'node:crypto';
import type { AssistantContext, Guide, Heading, OnboardingPath, Page, Technology, Term } from '@/lib/content/model';
import { diagramPlace } from '@/lib/content/diagram-place';
import type { DiagramGraph, DiagramNode, NodeMeaning, RenderedDiagram } from '@/lib/diagrams/model/model';
import type { HostingConfig } from '@/lib/hosting/hosting-config';
import { markdownHref } from '@/lib/addresses';
import { pageText } from '@/lib/markdown/page-markdown';
import { pageSource } from './page-source';

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
  /** In the order of the version table. */
  technologies: Technology[];
  /** The glossary, in the order of the alphabet. */
  terms: Term[];
  /** The ways through the guide for those who are new. */
  paths: OnboardingPath[];
  /** Rules for AI assistants, `/context/<id>.md`. */
  contexts: AssistantContext[];
  diagrams: ManifestDiagram[];
  /** Fragments of old links → the place they stand for now. */
  aliases: Record<string, string>;
  /** Addresses that lead to others whoever asks, as patterns: those of vercel.json. */
  redirects: ManifestRedirect[];
}

interface ManifestPage extends Pick<Page, 'href' | 'title' | 'navTitle' | 'description' | 'section' | 'strategy'> {
  /** The page in Markdown. */
  markdown: string;
  headings: Heading[];
  /** Of its Markdown below the front matter: it changes when anything that the page prints changes. */
  hash: string;
  /** What is written on this page alone: Markdown with components as tags, a line for each paragraph, item and row. */
  source: string;
}

type ManifestRedirect = Pick<HostingConfig['redirects'][number], 'source' | 'destination' | 'permanent'>;

interface ManifestDiagram extends Omit<DiagramGraph, 'nodes'> {
  /** One sentence under the figure. */
  caption: string;
  /** Where the guide shows it: a page, with the view that has it; null where no page does. */
  place: string | null;
  /** `group` is the id of the innermost group that holds the node, or null; labels may have several lines. */
  nodes: (DiagramNode & NodeMeaning)[];
  /** Steps are lists of ids of edges, any one of which may be taken. */
  flows: { id: string; title: string; note: string | null; steps: string[][] }[];
  /** Of its Mermaid source, `/diagrams/<id>.mmd`. */
  hash: string;
}

export function guideManifest(
  guide: Guide,
  diagrams: RenderedDiagram[],
  redirects: HostingConfig['redirects'],
): GuideManifest {
  const { site, technologies, terms, paths, contexts, aliases } = guide;
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
      navTitle: page.navTitle,
      description: page.description,
      section: page.section,
      strategy: page.strategy,
      headings: page.headings.map(({ id, text, depth }) => ({ id, text, depth })),
      hash: sha256(pageText(page, { guide, readDiagram })),
      source: pageSource(page),
    })),
    technologies,
    terms,
    paths,
    contexts,
    diagrams: diagrams.map((diagram) => manifestDiagram(diagram, guide)),
    aliases,
    redirects: redirects
      .filter(({ has }) => !has)
      .map(({ source, destination, permanent }) => ({ source, destination, permanent })),
  };
}

function manifestDiagram({ graph, meanings, caption, flows, source }: RenderedDiagram, guide: Guide): ManifestDiagram {
  const place = diagramPlace(graph.id, guide);
  return {
    ...graph,
    caption,
    place: place && `${place.page.href}${place.view ? `?view=${place.view}` : ''}`,
    nodes: graph.nodes.map((node) => {
      const meaning = meanings[node.id];
      if (!meaning) throw new Error(`The node ${node.id} of ${graph.id} has no meaning.`);
      return { ...node, ...meaning };
    }),
    flows: flows.map(({ id, title, note, steps }) => ({ id, title, note, steps: steps.map(({ edges }) => edges) })),
    hash: sha256(source),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
