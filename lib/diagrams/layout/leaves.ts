import type { DiagramNode } from '@/lib/diagrams/model/model';
import type { Direction } from '@/lib/diagrams/parse/direction';
import { space, type LayoutInput } from './layout-input';

/** A node as the layout places it. */
export interface Leaf {
  node: DiagramNode;
  /** Its rank in the source. */
  order: number;
  /** In CSS pixels. */
  width: number;
  height: number;
  /** How near a line may come to a corner. */
  corner: number;
}

/** Shapes of one size in both directions, and those that would look wrong drawn out. */
const rigid = new Set<DiagramNode['shape']>([
  'circle',
  'double-circle',
  'diamond',
  'triangle',
  'flipped-triangle',
  'cloud',
  'bang',
]);

/** Sizes of all nodes: that of what stands in one, and more where many lines meet it. */
export function leavesOf(input: LayoutInput, turned: Map<string, Direction>): Leaf[] {
  const degrees = new Map<string, number>();
  for (const { from, to } of input.graph.edges) {
    for (const id of [from, to]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return input.graph.nodes.map((node, order) => {
    const way = (node.group === null ? undefined : turned.get(node.group)) ?? input.direction;
    const isVertical = way === 'DOWN' || way === 'UP';
    return { node, order, ...sizeOf(node, input.contents, degrees.get(node.id) ?? 0, isVertical) };
  });
}

function sizeOf(
  node: DiagramNode,
  contents: LayoutInput['contents'],
  degree: number,
  isVertical: boolean,
): { width: number; height: number; corner: number } {
  const content = contents[node.id];
  const { width = 0, height = 0 } = content ?? {};
  const side = isVertical ? width : height;
  const round = node.shape === 'circle' ? width * 0.2 : node.shape === 'stadium' ? 20 : 14;
  const corner = Math.min(round, Math.floor(side / 4));
  // Arrowheads side by side need room, so a busy node grows along the flow's side. How many lie there is a guess:
  // those that share their other ends lie on one side together.
  const busy = (Math.ceil(degree * 0.6) - 1) * space.port + 2 * corner;
  const grown = rigid.has(node.shape) || content?.symbol ? side : Math.max(side, busy);
  const even = (value: number) => Math.ceil(value / 2) * 2;
  return { width: even(isVertical ? grown : width), height: even(isVertical ? height : grown), corner };
}
