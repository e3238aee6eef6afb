import { compareParts, type Pairing, pairingsOf, type Side, singly } from '@/lib/compare/compare-parts';
import { compareFields, type Fields } from '@/lib/compare/compare-records';
import type { PartChange } from '@/lib/compare/model';
import { membersOf, placeOf } from '@/lib/diagrams/ask/answers';
import { isWithin } from '@/lib/diagrams/model/groups';
import type { DiagramEdge, DiagramGraph, DiagramGroup, DiagramNode } from '@/lib/diagrams/model/model';
import { labelParts, nodeNames, oneLine } from '@/lib/diagrams/model/node-names';
import { pairNodes, type StrategyDiagram } from './pair-nodes';

type Thing = Pairing<DiagramNode>;

interface Compared {
  before: StrategyDiagram;
  after: StrategyDiagram;
  /** The nodes that are the same thing. */
  things: Thing[];
  /** Names of technologies by id. */
  technologies: ReadonlyMap<string, string>;
}

/**
 * What differs between one view of two strategies: components, groups and connections that only one of them has
 * (`removed`: only the first, `added`: only the second), and those that both have, but not alike: more of them, run by
 * others, elsewhere, together with something else. Labels alone are no difference.
 *
 * @param technologies names of technologies by id
 */
export function compareStrategies(
  before: StrategyDiagram,
  after: StrategyDiagram,
  technologies: ReadonlyMap<string, string>,
): PartChange[] {
  const compared: Compared = { before, after, things: pairNodes(before, after), technologies };
  return [...compareThings(compared), ...compareGroups(compared), ...compareConnections(compared)];
}

function compareThings(compared: Compared): PartChange[] {
  const { before, after } = compared;
  const fieldsOf = (nodes: DiagramNode[], side: Side): Fields => ({
    place: uniqueText(nodes.map(({ group }) => placeOf(compared[side].graph, group).join(' › '))),
  });
  return compareParts('node', compared.things, {
    nameOf: (thing) => thingName(compared, thing),
    fieldsOf,
    compare: (all, allNow) => {
      const [old, now] = [drawnOnce(before.graph, all), drawnOnce(after.graph, allNow)];
      const facts = (nodes: DiagramNode[], side: Side): Fields => ({
        components: old.length === now.length ? null : countOf(compared, nodes, side),
        runs: uniqueText(nodes.map(({ id }) => runsWhere(compared[side], id))),
        ...fieldsOf(nodes, side),
        technologies: technologiesOf(compared, nodes, side),
        details: old.length === 1 && now.length === 1 ? detailsOf(nodes, side === 'before' ? now : old) : null,
      });
      return compareFields(facts(old, 'before'), facts(now, 'after'));
    },
  });
}

function compareGroups({ before, after }: Compared): PartChange[] {
  const match = new Map(
    before.graph.groups.flatMap(({ id, title }) => {
      const same = after.graph.groups.find((other) => oneLine(other.title) === oneLine(title));
      return same ? [[id, same.id]] : [];
    }),
  );
  const graphs = { before: before.graph, after: after.graph };
  const holds = ({ id }: DiagramGroup, side: Side) => {
    const names = nodeNames(graphs[side]);
    return membersOf(graphs[side], id)
      .map((member) => names.get(member) ?? member)
      .join(', ');
  };
  return compareParts(
    'group',
    pairingsOf(before.graph.groups, after.graph.groups, match),
    singly({
      nameOf: ({ title }) => oneLine(title),
      fieldsOf: (group, side) => ({ holds: holds(group, side) }),
      // What stands in a group that both have is told with its components.
      compare: () => [],
    }),
  );
}

/**
 * Connections are the same when their ends are, whatever they are called. An arrow of a machine that runs two things
 * counts for both; where the other strategy has neither, it is told once, for what the machine mainly is.
 */
function compareConnections(compared: Compared): PartChange[] {
  const connections = new Map<string, Pairing<DiagramEdge> & { from: Thing; to: Thing }>();
  const collect = (side: Side, edge: DiagramEdge, from: Thing, to: Thing) => {
    const key = `${compared.things.indexOf(from)} ${compared.things.indexOf(to)}`;
    const connection = connections.get(key) ?? { before: [], after: [], from, to };
    connection[side].push(edge);
    connections.set(key, connection);
  };
  for (const side of ['after', 'before'] as const) {
    for (const edge of compared[side].graph.edges) {
      const ends = { from: thingsOf(compared, side, edge.from), to: thingsOf(compared, side, edge.to) };
      for (const from of ends.from) for (const to of ends.to) collect(side, edge, from, to);
    }
  }
  const isShared = (pairing: Pairing<DiagramEdge>) => pairing.before.length > 0 && pairing.after.length > 0;
  const shared = new Set(
    [...connections.values()].filter(isShared).flatMap(({ before, after }) => [...before, ...after]),
  );
  const isMain = (side: Side, thing: Thing, id: string) => thingsOf(compared, side, id)[0] === thing;
  const own = [...connections.values()].filter(
    (connection) =>
      !isShared(connection) &&
      (['before', 'after'] as const).every((side) =>
        connection[side].every(
          (edge) =>
            !shared.has(edge) && isMain(side, connection.from, edge.from) && isMain(side, connection.to, edge.to),
        ),
      ),
  );
  return compareParts('edge', own, {
    nameOf: (pairing) => {
      const found = own.find((connection) => connection === pairing);
      return found ? `${thingName(compared, found.from)} → ${thingName(compared, found.to)}` : '';
    },
    fieldsOf: (edges) => ({ label: uniqueText(edges.flatMap(({ label }) => (label === null ? [] : oneLine(label)))) }),
    compare: () => [],
  });
}

/** What a node is, its main thing first: the one that plays the same role on the other side. */
function thingsOf({ before, after, things }: Compared, side: Side, id: string): Thing[] {
  const [own, other] = side === 'before' ? [before, after] : [after, before];
  const otherSide = side === 'before' ? 'after' : 'before';
  const role = own.meanings[id]?.role;
  const isAlike = (thing: Thing) => thing[otherSide].some((node) => other.meanings[node.id]?.role === role);
  return things
    .filter((thing) => thing[side].some((node) => node.id === id))
    .toSorted((a, b) => Number(isAlike(b)) - Number(isAlike(a)));
}

/** The shortest name that one strategy has for a thing, or the technology that several nodes of it share. */
function thingName({ before, after, technologies }: Compared, thing: Thing): string {
  const sides = [
    { nodes: thing.after, diagram: after },
    { nodes: thing.before, diagram: before },
  ].filter(({ nodes }) => nodes.length > 0);
  const single = sides
    .filter(({ nodes }) => nodes.length === 1)
    .map(({ nodes, diagram }) => namesOf(diagram, nodes))
    .toSorted((a, b) => a.length - b.length);
  const sets = sides.flatMap(({ nodes, diagram }) => nodes.map(({ id }) => diagram.meanings[id]?.technologies ?? []));
  const shared = sets[0]?.find((technology) => sets.every((set) => set.includes(technology)));
  const [first] = sides;
  return single[0] ?? technologies.get(shared ?? '') ?? (first ? namesOf(first.diagram, first.nodes) : '');
}

/** "3 (VM 1, VM 2, VM 3)" */
function countOf(compared: Compared, nodes: DiagramNode[], side: Side): string {
  return `${nodes.length} (${namesOf(compared[side], nodes)})`;
}

function namesOf({ graph }: StrategyDiagram, nodes: DiagramNode[]): string {
  const names = nodeNames(graph);
  const list = nodes.map(({ id }) => names.get(id) ?? id);
  return list.join(list.some((name) => name.includes(', ')) ? '; ' : ', ');
}

function runsWhere({ meanings }: StrategyDiagram, id: string): string {
  return meanings[id]?.external ? 'outside our own machines' : 'on our own machines';
}

/** The technologies that are the main one of a node on either side; what a label names besides says little. */
function technologiesOf({ before, after, technologies }: Compared, nodes: DiagramNode[], side: Side): string | null {
  const main = new Set(
    [before, after].flatMap(({ meanings }) => Object.values(meanings).map((each) => each.technologies[0])),
  );
  const { meanings } = side === 'before' ? before : after;
  const ids = nodes.flatMap(({ id }) => meanings[id]?.technologies ?? []).filter((id) => main.has(id));
  return uniqueText(ids.map((id) => technologies.get(id) ?? id));
}

function detailsOf(nodes: DiagramNode[], others: DiagramNode[]): string | null {
  const names = new Set(others.map(({ label }) => labelParts(label).name.toLowerCase()));
  // A port says where a part listens, not what it is; and what the other side has as its name is no difference.
  const tells = (detail: string) => !/^:\d+$/.test(detail) && !names.has(detail.toLowerCase());
  return uniqueText(nodes.flatMap(({ label }) => labelParts(label).details.filter(tells)));
}

/** Nodes without those that stand in a group that shows another one of them from within. */
function drawnOnce(graph: DiagramGraph, nodes: DiagramNode[]): DiagramNode[] {
  const within = graph.groups.filter(({ insideOf }) => nodes.some(({ id }) => id === insideOf));
  return nodes.filter(({ group }) => !within.some(({ id }) => isWithin(graph, group, id)));
}

function uniqueText(texts: string[]): string | null {
  return [...new Set(texts)].filter(Boolean).join(', ') || null;
}
