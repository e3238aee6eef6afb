import type { Box, Point } from '@/lib/diagrams/layout/geometry';
import { cornersOf } from '@/lib/diagrams/layout/outline-path';
import { outlineOf } from '@/lib/diagrams/layout/outlines';
import type { DiagramShape } from '@/lib/diagrams/model/shapes';

/**
 * Moves the end of an edge from a node's box to its outline, which lies further in where the shape is round or
 * slanted. `point` is on the border of `box`; `before` is the corner of the edge before it, on the line to follow.
 */
export function clipToOutline(point: Point, before: Point, box: Box, shape: DiagramShape): Point {
  const isVertical = Math.abs(point.x - before.x) < Math.abs(point.y - before.y);
  const corners = cornersOf(outlineOf(shape, box));
  const [along, across] = isVertical ? (['y', 'x'] as const) : (['x', 'y'] as const);
  const hits = corners.flatMap((corner, index): number[] => {
    const next = corners[(index + 1) % corners.length] ?? corner;
    const [low, high] = corner[across] < next[across] ? [corner, next] : [next, corner];
    if (point[across] < low[across] || point[across] > high[across] || low[across] === high[across]) return [];
    const share = (point[across] - low[across]) / (high[across] - low[across]);
    return [low[along] + share * (high[along] - low[along])];
  });
  // The line comes from `before`, so the hit that is nearest to it is the outline's outer side.
  const nearest = hits.toSorted((a, b) => Math.abs(a - before[along]) - Math.abs(b - before[along]))[0];
  return nearest === undefined ? point : { ...point, [along]: nearest };
}
