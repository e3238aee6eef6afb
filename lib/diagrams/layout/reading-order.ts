import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** What a step that begins a process is called or drawn as. */
const startNames = /^(?:start|begin|anfang|inicio|début|开始|開始)\b/i;

/**
 * The edges that lead back to where a reader has been, by id: the reader begins where nothing leads to, else at a node
 * called "start", else where the first arrow begins, and follows arrows in their order.
 */
export function backwardEdges({ nodes, edges, groups }: DiagramGraph): Set<string> {
  const memberOf = (group: string): string | undefined =>
    nodes.find((node) => node.group === group)?.id ??
    groups.filter(({ parent }) => parent === group).map(({ id }) => memberOf(id))[0];
  const groupIds = new Set(groups.map(({ id }) => id));
  // An arrow to a group is one to its first part.
  const endOf = (id: string) => (groupIds.has(id) ? (memberOf(id) ?? id) : id);
  const ways = edges
    .map(({ id, from, to }) => ({ id, from: endOf(from), to: endOf(to) }))
    .filter(({ from, to }) => from !== to);
  const outgoing = groupBy(ways);
  const backward = new Set<string>();
  const state = new Map<string, 'open' | 'done'>();

  // An own stack, as a chain of a thousand nodes is deeper than calls may be nested.
  function follow(start: string): void {
    const stack = [{ node: start, next: 0 }];
    state.set(start, 'open');
    for (let top = stack.at(-1); top; top = stack.at(-1)) {
      const way = outgoing.get(top.node)?.[top.next];
      top.next += 1;
      if (!way) {
        state.set(top.node, 'done');
        stack.pop();
      } else if (state.get(way.to) === 'open') backward.add(way.id);
      else if (!state.has(way.to)) {
        state.set(way.to, 'open');
        stack.push({ node: way.to, next: 0 });
      }
    }
  }
  for (const node of readingStarts(nodes, ways)) if (!state.has(node)) follow(node);
  return backward;
}

interface Way {
  id: string;
  from: string;
  to: string;
}

function groupBy(ways: Way[]): Map<string, Way[]> {
  const groups = new Map<string, Way[]>();
  for (const way of ways) groups.set(way.from, [...(groups.get(way.from) ?? []), way]);
  return groups;
}

/** Where to begin, best first: nodes that no other part of the diagram leads to, each part once, then all others. */
function readingStarts(nodes: DiagramGraph['nodes'], ways: Way[]): string[] {
  const order = [...new Set([...ways.map(({ from }) => from), ...nodes.map(({ id }) => id)])];
  const isStart = new Set(
    nodes.filter(({ label, shape }) => startNames.test(label) || shape === 'small-circle').map(({ id }) => id),
  );
  const ranked = [...order.filter((id) => isStart.has(id)), ...order.filter((id) => !isStart.has(id))];
  const part = partsOf(order, ways);
  const entered = new Set(ways.filter(({ from, to }) => part.get(from) !== part.get(to)).map(({ to }) => part.get(to)));
  return [...ranked.filter((id) => !entered.has(part.get(id))), ...ranked];
}

/** Numbers the strongly connected parts: nodes that lead to one another have one number (Kosaraju's way). */
function partsOf(order: string[], ways: Way[]): Map<string, number> {
  const forward = groupBy(ways);
  const reversed = groupBy(ways.map(({ id, from, to }) => ({ id, from: to, to: from })));
  const finished: string[] = [];
  const seen = new Set<string>();
  for (const start of order) visit(start, forward, seen, (node) => finished.push(node));
  const parts = new Map<string, number>();
  const placed = new Set<string>();
  for (const [number, start] of finished.toReversed().entries()) {
    visit(start, reversed, placed, (node) => parts.set(node, number));
  }
  return parts;
}

function visit(start: string, ways: Map<string, Way[]>, seen: Set<string>, finish: (node: string) => void): void {
  if (seen.has(start)) return;
  seen.add(start);
  const stack = [{ node: start, next: 0 }];
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const to = ways.get(top.node)?.[top.next]?.to;
    top.next += 1;
    if (to === undefined) {
      finish(top.node);
      stack.pop();
    } else if (!seen.has(to)) {
      seen.add(to);
      stack.push({ node: to, next: 0 });
    }
  }
}
