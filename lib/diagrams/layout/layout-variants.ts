import { siblingHelpers, stackHelpers } from './layout-helpers';
import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** What one attempt at a layout does differently from another. */
export interface LayoutVariant {
  /** Which edges of a cycle run backwards: as few as possible, or those against the source's order. */
  cycles: 'GREEDY' | 'MODEL_ORDER';
  /** How the source's order is honoured: where it costs no crossing, or in every row of a group. */
  order: 'prefer' | 'keep';
  /** By how many edges of its sibling a node without edges is held beside it. */
  loose: 'free' | 'one' | 'all';
  /** Where the last of several groups side by side goes: beside them, or below one of them. */
  lastGroup: 'beside' | 'below first' | 'below previous';
}

/** The attempts worth making for a graph. No one suits all diagrams; ELK is deterministic for each. */
export function layoutVariants(graph: DiagramGraph): LayoutVariant[] {
  const cycles = hasCycle(graph) ? (['GREEDY', 'MODEL_ORDER'] as const) : (['GREEDY'] as const);
  const loose = siblingHelpers(graph, 'one').length > 0 ? (['free', 'one', 'all'] as const) : (['free'] as const);
  const lastGroup =
    stackHelpers(graph, 'first').length > 0
      ? (['beside', 'below first', 'below previous'] as const)
      : (['beside'] as const);
  const variants = cycles.flatMap((cycle) =>
    (['prefer', 'keep'] as const).flatMap((order) => loose.map((by) => ({ cycles: cycle, order, loose: by }))),
  );
  return variants.flatMap((variant) => lastGroup.map((place) => ({ ...variant, lastGroup: place })));
}

/** True where some way along the edges comes back to its beginning. */
function hasCycle({ nodes, edges }: DiagramGraph): boolean {
  let left = new Set(nodes.map(({ id }) => id));
  for (;;) {
    const inner = edges.filter(({ from, to }) => left.has(from) && left.has(to));
    const next = new Set(inner.map(({ to }) => to));
    if (next.size === left.size) return left.size > 0;
    left = next;
  }
}
