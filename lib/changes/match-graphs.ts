import type { ManifestDiagram } from '@/lib/manifest/manifest-schema';

/** Which part of a diagram is which in another build, by ids; what is not there is gone. */
export interface GraphMatch {
  nodes: Map<string, string>;
  groups: Map<string, string>;
  edges: Map<string, string>;
}

/** A diagram in both builds, with which part is which. */
export interface DiagramPair {
  before: ManifestDiagram;
  after: ManifestDiagram;
  match: GraphMatch;
}

type Node = ManifestDiagram['nodes'][number];
type Edge = ManifestDiagram['edges'][number];
type Group = ManifestDiagram['groups'][number];

/** Groups are the same under another title if they share at least this part of their nodes. */
const leastOverlap = 0.5;

/**
 * Finds the parts of a diagram again in another build of it, whatever their order. Nodes are the same by their id,
 * else by their label, else by standing in the same place with the same connections; groups by their title, else
 * by what they hold; edges by their ends, and parallel ones by what they say.
 */
export function matchGraphs(before: ManifestDiagram, after: ManifestDiagram): GraphMatch {
  const nodes = matchNodes(before, after);
  return { nodes, groups: matchGroups(before, after, nodes), edges: matchEdges(before, after, nodes) };
}

function matchNodes(before: ManifestDiagram, after: ManifestDiagram): Map<string, string> {
  const ids = new Set(after.nodes.map(({ id }) => id));
  const match = new Map(before.nodes.filter(({ id }) => ids.has(id)).map(({ id }) => [id, id]));
  const left = () => leftOf(before.nodes, after.nodes, match);

  const byLabel = left();
  matchBest(byLabel.old, byLabel.now, match, (old, now) => {
    if (plainLabel(old) !== plainLabel(now)) return 0;
    const neighbours = neighboursOf(after, now.id);
    const shared = [...neighboursOf(before, old.id, match)].filter((neighbour) => neighbours.has(neighbour)).length;
    return 1 + shared + (groupTitle(before, old) === groupTitle(after, now) ? 0.5 : 0);
  });

  const byPlace = left();
  const placed = (graph: ManifestDiagram, node: Node, known?: Map<string, string>) => {
    const neighbours = [...neighboursOf(graph, node.id, known)].sort();
    return neighbours.length > 0 ? JSON.stringify([groupTitle(graph, node), node.role, neighbours]) : null;
  };
  for (const old of byPlace.old) {
    const place = placed(before, old, match);
    const twins = byPlace.old.filter((other) => placed(before, other, match) === place);
    const found = byPlace.now.filter((now) => placed(after, now) === place);
    if (place !== null && twins.length === 1 && found.length === 1 && found[0]) match.set(old.id, found[0].id);
  }
  return match;
}

function matchGroups(before: ManifestDiagram, after: ManifestDiagram, nodes: Map<string, string>): Map<string, string> {
  const match = new Map<string, string>();
  const held = (graph: ManifestDiagram, group: Group, known?: Map<string, string>) =>
    new Set(
      graph.nodes.filter((node) => chainOf(graph, node.group).includes(group.id)).map(({ id }) => known?.get(id) ?? id),
    );
  const overlap = (old: Group, now: Group) => {
    const [a, b] = [held(before, old, nodes), held(after, now)];
    const both = [...a].filter((id) => b.has(id)).length;
    return both === 0 ? 0 : both / (a.size + b.size - both);
  };
  // Of groups around the same nodes, those at the same depth belong together.
  const depth = (old: Group, now: Group) =>
    chainOf(before, old.id).length === chainOf(after, now.id).length ? 0.1 : 0;
  matchBest(before.groups, after.groups, match, (old, now) =>
    plainTitle(old) === plainTitle(now) ? 1 + overlap(old, now) + depth(old, now) : 0,
  );
  const left = leftOf(before.groups, after.groups, match);
  matchBest(left.old, left.now, match, (old, now) => {
    const shared = overlap(old, now);
    return shared >= leastOverlap ? shared + depth(old, now) : 0;
  });
  return match;
}

function matchEdges(before: ManifestDiagram, after: ManifestDiagram, nodes: Map<string, string>): Map<string, string> {
  const match = new Map<string, string>();
  const taken = new Set<string>();
  const passes: ((old: Edge, now: Edge) => boolean)[] = [
    (old, now) => old.label === now.label && old.style === now.style,
    (old, now) => old.label === now.label,
    () => true,
  ];
  for (const isSame of passes) {
    for (const old of before.edges) {
      if (match.has(old.id)) continue;
      const [from, to] = [nodes.get(old.from), nodes.get(old.to)];
      const found = after.edges.find(
        (now) => !taken.has(now.id) && now.from === from && now.to === to && isSame(old, now),
      );
      if (!found) continue;
      match.set(old.id, found.id);
      taken.add(found.id);
    }
  }
  return match;
}

/** Adds pairs to a match, those with the highest score first; 0 is no pair. */
function matchBest<T extends { id: string }>(
  before: T[],
  after: T[],
  match: Map<string, string>,
  score: (old: T, now: T) => number,
): void {
  const pairs = before
    .flatMap((old) => after.map((now) => ({ old: old.id, now: now.id, score: score(old, now) })))
    .filter((pair) => pair.score > 0)
    .sort((a, b) => b.score - a.score);
  const taken = new Set(match.values());
  for (const { old, now } of pairs) {
    if (match.has(old) || taken.has(now)) continue;
    match.set(old, now);
    taken.add(now);
  }
}

function leftOf<T extends { id: string }>(before: T[], after: T[], match: Map<string, string>) {
  const taken = new Set(match.values());
  return { old: before.filter(({ id }) => !match.has(id)), now: after.filter(({ id }) => !taken.has(id)) };
}

/** A node's connections as texts, with the other ends by the ids that they have in the newer build. */
function neighboursOf(graph: ManifestDiagram, id: string, match?: Map<string, string>): Set<string> {
  const named = (other: string) => (match ? (match.get(other) ?? `gone ${other}`) : other);
  return new Set(
    graph.edges.flatMap(({ from, to, label }) => [
      ...(from === id ? [`to ${named(to)}: ${label ?? ''}`] : []),
      ...(to === id ? [`from ${named(from)}: ${label ?? ''}`] : []),
    ]),
  );
}

/** A group and all around it, innermost first. */
export function chainOf(graph: ManifestDiagram, group: string | null): string[] {
  const chain: string[] = [];
  for (
    let at = group;
    at !== null && !chain.includes(at);
    at = graph.groups.find(({ id }) => id === at)?.parent ?? null
  ) {
    chain.push(at);
  }
  return chain;
}

function groupTitle(graph: ManifestDiagram, { group }: Node): string | null {
  const found = graph.groups.find(({ id }) => id === group);
  return found ? plainTitle(found) : null;
}

function plainLabel({ label }: Node): string {
  return label.replace(/[^\S\n]+/g, ' ');
}

function plainTitle({ title }: Group): string {
  return title.replace(/\s+/g, ' ');
}
