import type { Pairing } from '@/lib/compare/compare-parts';
import type { DiagramNode, RenderedDiagram } from '@/lib/diagrams/model/model';

/** The part of a diagram from which strategies are compared. */
export type StrategyDiagram = Pick<RenderedDiagram, 'graph' | 'meanings' | 'aliases' | 'flows'>;

/**
 * Which nodes of two strategies are the same thing. What the authors declare comes first: nodes with one id, or that
 * know each other by an alias. Of the others those with the same role and the same main technology belong together,
 * but for nodes that are declared to be something else of that kind: a scheduler is no worker, though Celery runs
 * both. A node can stand in two pairings, as a machine does that runs two things. One side is empty for what only one
 * strategy has.
 */
export function pairNodes(before: StrategyDiagram, after: StrategyDiagram): Pairing<DiagramNode>[] {
  const declared = declaredPairings(before, after);
  const isDeclared = {
    before: new Set(declared.flatMap((pairing) => pairing.before)),
    after: new Set(declared.flatMap((pairing) => pairing.after)),
  };
  // What a declared node is to nodes of its kind on the other side: taken.
  const takenBy = {
    before: (node: DiagramNode, kind: string) =>
      declared.some(
        (pairing) => pairing.before.includes(node) && pairing.after.some((other) => kindOf(after, other) === kind),
      ),
    after: (node: DiagramNode, kind: string) =>
      declared.some(
        (pairing) => pairing.after.includes(node) && pairing.before.some((other) => kindOf(before, other) === kind),
      ),
  };
  const open = {
    before: before.graph.nodes.filter((node) => !isDeclared.before.has(node)),
    after: after.graph.nodes.filter((node) => !isDeclared.after.has(node)),
  };
  const kinds = [
    ...new Set([...open.after.map((node) => kindOf(after, node)), ...open.before.map((node) => kindOf(before, node))]),
  ].filter((kind) => kind !== null);
  const byKind = kinds.map((kind): Pairing<DiagramNode> => ({
    before: before.graph.nodes.filter((node) => kindOf(before, node) === kind && !takenBy.before(node, kind)),
    after: after.graph.nodes.filter((node) => kindOf(after, node) === kind && !takenBy.after(node, kind)),
  }));
  const paired = byKind.filter((pairing) => pairing.before.length > 0 && pairing.after.length > 0);
  const known = new Set([...declared, ...paired].flatMap((pairing) => [...pairing.before, ...pairing.after]));
  const alone = (nodes: DiagramNode[]) => nodes.filter((node) => !known.has(node));
  return [
    ...inOrderOf(after.graph.nodes, [
      ...declared,
      ...paired,
      ...alone(open.after).map((node): Pairing<DiagramNode> => ({ before: [], after: [node] })),
    ]),
    ...alone(open.before).map((node): Pairing<DiagramNode> => ({ before: [node], after: [] })),
  ];
}

/** Nodes that are the same by an id or an alias that they share, directly or through others. */
function declaredPairings(before: StrategyDiagram, after: StrategyDiagram): Pairing<DiagramNode>[] {
  const namesOf = (diagram: StrategyDiagram, { id }: DiagramNode) => [id, ...(diagram.aliases[id] ?? [])];
  const left = new Set(before.graph.nodes);
  const pairings: Pairing<DiagramNode>[] = [];
  for (const start of before.graph.nodes) {
    if (!left.has(start)) continue;
    const pairing: Pairing<DiagramNode> = { before: [], after: [] };
    const names = new Set(namesOf(before, start));
    for (let size = -1; size !== names.size;) {
      size = names.size;
      pairing.after = after.graph.nodes.filter((node) => namesOf(after, node).some((name) => names.has(name)));
      for (const node of pairing.after) namesOf(after, node).forEach((name) => names.add(name));
      pairing.before = before.graph.nodes.filter((node) => namesOf(before, node).some((name) => names.has(name)));
      for (const node of pairing.before) namesOf(before, node).forEach((name) => names.add(name));
    }
    for (const node of pairing.before) left.delete(node);
    if (pairing.after.length > 0) pairings.push(pairing);
  }
  return pairings;
}

/** Role and main technology, or null for a node without a technology. */
function kindOf({ meanings }: StrategyDiagram, { id }: DiagramNode): string | null {
  const meaning = meanings[id];
  const [technology] = meaning?.technologies ?? [];
  return meaning && technology !== undefined ? `${meaning.role} ${technology}` : null;
}

function inOrderOf(nodes: DiagramNode[], pairings: Pairing<DiagramNode>[]): Pairing<DiagramNode>[] {
  const place = ({ after }: Pairing<DiagramNode>) => Math.min(...after.map((node) => nodes.indexOf(node)));
  return pairings.toSorted((a, b) => place(a) - place(b));
}
