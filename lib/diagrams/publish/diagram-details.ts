import type { Guide } from '@/lib/content/model';
import { findCounterpart, findLike } from './counterparts';
import { diagramTitles } from '@/lib/diagrams/model/diagram-titles';
import { diagramPlace, guideSections, type GuideSection } from './guide-places';
import type {
  DetailPlace,
  DetailTechnology,
  DiagramDetails,
  DiagramNode,
  RenderedDiagram,
} from '@/lib/diagrams/model/model';

/** As many places of a kind as help; more would be a search result. */
const mostTexts = 3;
const mostPlaces = 6;

/** Everything a reader can ask about a diagram, of which `allDiagrams` are the siblings. */
export function diagramDetails(diagram: RenderedDiagram, allDiagrams: RenderedDiagram[], guide: Guide): DiagramDetails {
  const { graph, meanings, flows, source } = diagram;
  const place = diagramPlace(graph.id, guide);
  const views = allDiagrams.filter(
    ({ graph: other }) => other.id !== graph.id && strategyOf(other.id) === strategyOf(graph.id),
  );
  const elsewhere = Object.fromEntries(
    graph.nodes.map((node) => [
      node.id,
      [
        ...placesInViews(node, diagram, views, guide),
        ...placesInStrategies(node, diagram, allDiagrams, guide),
        ...placesInText(node, diagram, guide).slice(0, mostTexts),
      ].slice(0, mostPlaces),
    ]),
  );
  return {
    graph,
    meanings,
    flows,
    source,
    page: place?.page.href ?? '/',
    view: place?.view ?? null,
    technologies: technologiesOf(diagram, guide),
    elsewhere,
    standIns: standInsOf(diagram, views),
  };
}

function strategyOf(diagramId: string): string {
  return diagramId.split('/')[0] ?? diagramId;
}

function technologiesOf({ meanings }: RenderedDiagram, guide: Guide): Record<string, DetailTechnology> {
  const named = new Set(Object.values(meanings).flatMap(({ technologies }) => technologies));
  return Object.fromEntries(
    guide.technologies
      .filter(({ id }) => named.has(id))
      .map(({ id, name, minimumVersion, purpose }) => [id, { id, name, minimumVersion, purpose }]),
  );
}

/**
 * For each node of the other views the node here that it is best carried over to: its own counterpart, else the
 * one here whose counterpart it is, so that what is chosen there is not lost in either direction.
 */
function standInsOf(diagram: RenderedDiagram, views: RenderedDiagram[]): Record<string, string> {
  return Object.fromEntries(
    views.flatMap((view) =>
      view.graph.nodes.flatMap((node) => {
        const here =
          findCounterpart(node, view, diagram) ??
          diagram.graph.nodes.find((own) => findCounterpart(own, diagram, view) === node.id)?.id;
        return here === undefined || here === node.id ? [] : [[node.id, here]];
      }),
    ),
  );
}

function placesInViews(
  node: DiagramNode,
  diagram: RenderedDiagram,
  views: RenderedDiagram[],
  guide: Guide,
): DetailPlace[] {
  return views.flatMap((view): DetailPlace[] => {
    const found = findCounterpart(node, diagram, view);
    const href = found && nodeHref(view, found, guide);
    return href ? [{ kind: 'view', title: diagramTitles(view.graph).view, href }] : [];
  });
}

/** One place in each other strategy: where the node is most alike, preferably in the same view. */
function placesInStrategies(
  node: DiagramNode,
  diagram: RenderedDiagram,
  allDiagrams: RenderedDiagram[],
  guide: Guide,
): DetailPlace[] {
  const strategies = guide.pages.flatMap(({ strategy }) => (strategy ? [strategy.id] : []));
  const own = strategyOf(diagram.graph.id);
  const view = diagram.graph.id.slice(own.length);
  if (!strategies.includes(own)) return [];
  return strategies
    .filter((strategy) => strategy !== own)
    .flatMap((strategy): DetailPlace[] => {
      const [best] = allDiagrams
        .filter(({ graph }) => strategyOf(graph.id) === strategy)
        .map((other) => ({ other, like: findLike(node, diagram, other) }))
        .toSorted((a, b) => rank(b) - rank(a));
      const href = best?.like && nodeHref(best.other, best.like.id, guide);
      if (!best || !href) return [];
      const titles = diagramTitles(best.other.graph);
      return [{ kind: 'strategy', title: `${titles.strategy} · ${titles.view.toLowerCase()}`, href }];
    });

  function rank({ other, like }: { other: RenderedDiagram; like: { likeness: number } | null }): number {
    return (like?.likeness ?? 0) * 2 + (other.graph.id.endsWith(view) ? 1 : 0);
  }
}

/** Sections that speak of the node's technologies: tables that describe them first, then those of its own page. */
function placesInText(node: DiagramNode, { graph, meanings }: RenderedDiagram, guide: Guide): DetailPlace[] {
  const technologies = meanings[node.id]?.technologies ?? [];
  const home = diagramPlace(graph.id, guide)?.page;
  const rank = (section: GuideSection) => (section.hasTable ? 2 : 0) + (section.page === home ? 1 : 0);
  const places = technologies.flatMap((technology) =>
    guideSections(guide)
      .filter((section) => section.technologies.includes(technology))
      .filter(({ page, diagrams }) => page !== home || diagrams.every(({ id }) => id !== graph.id))
      .toSorted((a, b) => rank(b) - rank(a))
      .map(({ page, heading }): DetailPlace => ({
        kind: 'text',
        title: heading ? `${page.navTitle} › ${heading.text}` : page.navTitle,
        href: heading ? `${page.href}#${heading.id}` : page.href,
      })),
  );
  return [...new Map(places.map((place) => [place.href, place])).values()];
}

/** The address that opens a diagram's page, and its view, with a node chosen; null where no page shows it. */
function nodeHref({ graph }: RenderedDiagram, node: string, guide: Guide): string | null {
  const place = diagramPlace(graph.id, guide);
  if (!place) return null;
  const query = new URLSearchParams({ ...(place.view ? { view: place.view } : {}), node });
  return `${place.page.href}?${query}`;
}
