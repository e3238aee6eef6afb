import type { Guide } from '@/lib/content/model';
import { findAlike, findSame } from '@/lib/diagrams/model/same-thing';
import { oneLine } from '@/lib/diagrams/model/node-names';
import { diagramTitles } from '@/lib/diagrams/model/diagram-titles';
import { diagramPlace } from '@/lib/content/diagram-place';
import { guideSections, type GuideSection } from '@/lib/content/guide-sections';
import type {
  DetailConnection,
  DetailPlace,
  DetailTechnology,
  DiagramDetails,
  DiagramGraph,
  DiagramNode,
  RenderedDiagram,
} from '@/lib/diagrams/model/model';

/** As many places of a kind as help; more would be a search result. */
const mostTexts = 3;
const mostPlaces = 6;

/** Everything a reader can ask about a diagram, of which `allDiagrams` are the siblings. */
export function diagramDetails(diagram: RenderedDiagram, allDiagrams: RenderedDiagram[], guide: Guide): DiagramDetails {
  const { graph, meanings, flows, sentences, source } = diagram;
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
    roles: rolesOf(diagram, guide),
    flows,
    sentences: { nodes: sentences.nodes, groups: sentences.groups },
    connections: connectionsOf(diagram, guide),
    source,
    page: place?.page.href ?? '/',
    view: place?.view ?? null,
    technologies: technologiesOf(diagram, guide),
    elsewhere,
    otherViews: views.map((view) => view.graph.id).filter((id) => diagramPlace(id, guide) !== null),
    standIns: standInsOf(diagram, views),
  };
}

function strategyOf(diagramId: string): string {
  return diagramId.split('/')[0] ?? diagramId;
}

function rolesOf({ meanings }: RenderedDiagram, { roles }: Guide): Record<string, string> {
  const played = new Set(Object.values(meanings).map(({ role }) => role));
  return Object.fromEntries(roles.filter(({ id }) => played.has(id)).map(({ id, name }) => [id, name]));
}

function technologiesOf({ meanings }: RenderedDiagram, guide: Guide): Record<string, DetailTechnology> {
  const named = new Set(Object.values(meanings).flatMap(({ technologies }) => technologies));
  return Object.fromEntries(
    guide.technologies
      .filter(({ id }) => named.has(id))
      .map(({ id, name, minimumVersion, purpose, why }) => [
        id,
        { id, name, minimumVersion, purpose, why: why && { text: why.text, href: why.link } },
      ]),
  );
}

/** What edges mean in words: by the diagram itself, else by their label. */
function connectionsOf(
  { graph, sentences }: Pick<RenderedDiagram, 'graph' | 'sentences'>,
  { connections }: Pick<Guide, 'connections'>,
): Record<string, DetailConnection> {
  return Object.fromEntries(
    graph.edges.flatMap(({ id, label }): [string, DetailConnection][] => {
      const known = label === null ? undefined : connections[oneLine(label)];
      const words = sentences.edges[id] ?? known?.words;
      return words === undefined ? [] : [[id, { words, carries: known?.carries ?? null }]];
    }),
  );
}

/** Every other id that leads to a part of this diagram: old ones, and those of the other views. */
function standInsOf(diagram: RenderedDiagram, views: RenderedDiagram[]): Record<string, string> {
  const { graph, aliases } = diagram;
  const nodes = new Map<string, string>();
  const lead = (from: string, to: string | null | undefined) => {
    if (to && !nodes.has(from) && graph.nodes.every(({ id }) => id !== from)) nodes.set(from, to);
  };
  for (const { id } of graph.nodes) for (const alias of aliases[id] ?? []) lead(alias, id);
  for (const view of views) {
    for (const node of view.graph.nodes) {
      const here = findSame(node, view, diagram);
      for (const id of [node.id, ...(view.aliases[node.id] ?? [])]) lead(id, here);
    }
  }
  return Object.fromEntries([...nodes, ...oldEdgeIds(graph, nodes)]);
}

/** The ids that edges have by their ends' other ids, `L_DB_API_0`; an id that the author gave has no such form. */
function oldEdgeIds({ edges }: DiagramGraph, standIns: Map<string, string>): [string, string][] {
  const namesOf = (id: string) => [id, ...[...standIns].filter(([, to]) => to === id).map(([from]) => from)];
  const known = new Set(edges.map(({ id }) => id));
  return edges.flatMap(({ id, from, to }) => {
    const number = id.startsWith(`L_${from}_${to}_`) ? id.slice(`L_${from}_${to}_`.length) : null;
    if (number === null) return [];
    return namesOf(from)
      .flatMap((start) => namesOf(to).map((end) => `L_${start}_${end}_${number}`))
      .filter((old) => !known.has(old))
      .map((old): [string, string] => [old, id]);
  });
}

function placesInViews(
  node: DiagramNode,
  diagram: RenderedDiagram,
  views: RenderedDiagram[],
  guide: Guide,
): DetailPlace[] {
  return views.flatMap((view): DetailPlace[] => {
    const found = findSame(node, diagram, view);
    const href = found && nodeHref(view, found, guide);
    return href ? [{ kind: 'view', title: diagramTitles(view.graph).view, href }] : [];
  });
}

/** One place in each other strategy: where the same thing is declared, preferably in the same view. */
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
        .flatMap((other) => {
          const found = findAlike(node, diagram, other);
          return found === null ? [] : [{ other, found, isDeclared: findSame(node, diagram, other) !== null }];
        })
        .toSorted((a, b) => rank(b) - rank(a));
      const href = best && nodeHref(best.other, best.found, guide);
      if (!href) return [];
      const titles = diagramTitles(best.other.graph);
      return [{ kind: 'strategy', title: `${titles.strategy} · ${titles.view.toLowerCase()}`, href }];
    });

  function rank({ other, isDeclared }: { other: RenderedDiagram; isDeclared: boolean }): number {
    return (isDeclared ? 2 : 0) + (other.graph.id.endsWith(view) ? 1 : 0);
  }
}

/** Sections that speak of the node's technologies: tables that describe them first, then those of its own page. */
function placesInText(node: DiagramNode, { graph, meanings }: RenderedDiagram, guide: Guide): DetailPlace[] {
  const technologies = meanings[node.id]?.technologies ?? [];
  const home = diagramPlace(graph.id, guide)?.page;
  const rank = (section: GuideSection) => (section.hasTable ? 2 : 0) + (section.page === home ? 1 : 0);
  const places = technologies.flatMap((technology) =>
    (sectionsByTechnology(guide).get(technology) ?? [])
      .filter(({ page, diagrams }) => page !== home || diagrams.every(({ id }) => id !== graph.id))
      .toSorted((a, b) => rank(b) - rank(a))
      .slice(0, mostTexts)
      .map(({ page, heading }): DetailPlace => ({
        kind: 'text',
        title: heading ? `${page.navTitle} › ${heading.text}` : page.navTitle,
        href: heading ? `${page.href}#${heading.id}` : page.href,
      })),
  );
  return [...new Map(places.map((place) => [place.href, place])).values()];
}

const sectionsKnown = new WeakMap<Guide, Map<string, GuideSection[]>>();

/** The sections that speak of each technology, in the order of the guide; found once a guide. */
function sectionsByTechnology(guide: Guide): Map<string, GuideSection[]> {
  const known = sectionsKnown.get(guide);
  if (known) return known;
  const sections = new Map<string, GuideSection[]>();
  for (const section of guideSections(guide)) {
    for (const id of section.technologies) {
      const found = sections.get(id);
      if (found) found.push(section);
      else sections.set(id, [section]);
    }
  }
  sectionsKnown.set(guide, sections);
  return sections;
}

/** The address that opens a diagram's page, and its view, with a node chosen; null where no page shows it. */
function nodeHref({ graph }: RenderedDiagram, node: string, guide: Guide): string | null {
  const place = diagramPlace(graph.id, guide);
  if (!place) return null;
  const query = new URLSearchParams({ ...(place.view ? { view: place.view } : {}), node });
  return `${place.page.href}?${query}`;
}
