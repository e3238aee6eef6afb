import { siblingHelpers, stackHelpers } from './layout-helpers';
import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** What one attempt at a layout does differently from another. */
export interface LayoutVariant {
  /**
   * Which edges of a cycle run backwards: those that lead a reader back, as few as possible, or by the source's order.
   */
  cycles: 'READER' | 'GREEDY' | 'MODEL_ORDER';
  /** How the source's order is honoured: where it costs no crossing, or in every row of a group. */
  order: 'prefer' | 'keep';
  /** By how many edges of its sibling a node without edges is held beside it. */
  loose: 'free' | 'one' | 'all';
  /** Where the last of several groups side by side goes: beside them, or below one of them. */
  lastGroup: 'beside' | 'below first' | 'below previous';
  /** How much time ELK may take. */
  effort: 'thorough' | 'quick';
}

/** Nodes and edges up to which all attempts are made, up to which a few are, and up to which ELK takes its time. */
const sizes = { all: 90, few: 180, thorough: 320 };

/**
 * The attempts worth making for a graph. No one suits all diagrams; ELK is deterministic for each. The larger the
 * diagram, the longer an attempt and the fewer of them.
 */
export function layoutVariants(graph: DiagramGraph): LayoutVariant[] {
  const size = graph.nodes.length + graph.edges.length;
  const plain: LayoutVariant = {
    cycles: 'READER',
    order: 'prefer',
    loose: 'free',
    lastGroup: 'beside',
    effort: size > sizes.thorough ? 'quick' : 'thorough',
  };
  if (size > sizes.few) return [plain];
  if (size > sizes.all) return [plain, { ...plain, order: 'keep' }, { ...plain, cycles: 'GREEDY' }];
  const cycles = hasCycle(graph) ? (['READER', 'GREEDY', 'MODEL_ORDER'] as const) : (['GREEDY'] as const);
  const loose = siblingHelpers(graph, 'one').length > 0 ? (['free', 'one', 'all'] as const) : (['free'] as const);
  const lastGroup =
    stackHelpers(graph, 'first').length > 0
      ? (['beside', 'below first', 'below previous'] as const)
      : (['beside'] as const);
  const variants = cycles.flatMap((cycle) =>
    (['prefer', 'keep'] as const).flatMap((order) =>
      loose.map((by) => ({ ...plain, cycles: cycle, order, loose: by })),
    ),
  );
  return variants.flatMap((variant) => lastGroup.map((place) => ({ ...variant, lastGroup: place })));
}

/** True where some way along the edges comes back to its beginning. */
function hasCycle({ nodes, edges, groups }: DiagramGraph): boolean {
  let left = new Set([...nodes, ...groups].map(({ id }) => id));
  for (;;) {
    const inner = edges.filter(({ from, to }) => from !== to && left.has(from) && left.has(to));
    const next = new Set(inner.map(({ to }) => to));
    if (next.size === left.size) return left.size > 0;
    left = next;
  }
}
