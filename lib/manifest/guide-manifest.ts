import { createHash } from 'node:crypto';
import type { Guide } from '@/lib/content/model';
import { diagramPlace } from '@/lib/content/diagram-place';
import { diagramReader } from '@/lib/diagrams/model/diagram-reader';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import type { HostingConfig } from '@/lib/hosting/hosting-config';
import { markdownHref } from '@/lib/addresses';
import { pageTexts, type PageTexts } from '@/lib/markdown/page-markdown';
import { manifestVersion, type Manifest, type ManifestDiagram } from './manifest-schema';
import { pageSource } from './page-source';

/**
 * The guide as data, as `manifestSchema` describes it.
 *
 * @param textOf prints the pages, of whose texts it has a hash
 */
export function guideManifest(
  guide: Guide,
  diagrams: RenderedDiagram[],
  redirects: HostingConfig['redirects'],
  textOf: PageTexts = pageTexts({ guide, readDiagram: diagramReader(diagrams) }),
): Manifest {
  const { site, technologies, roles, terms, paths, contexts, aliases } = guide;
  return {
    version: manifestVersion,
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
      hash: sha256(textOf(page)),
      source: pageSource(page),
    })),
    technologies,
    roles: roles.map(({ id, name, meaning, hue }) => ({ id, name, meaning, hue })),
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
      const { role, external, technologies } = meaning;
      return { ...node, role, external, technologies };
    }),
    flows: flows.map(({ id, title, note, steps }) => ({ id, title, note, steps: steps.map(({ edges }) => edges) })),
    hash: sha256(source),
  };
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
