import type { Box, Point } from '@/lib/diagrams/layout/geometry';
import { nodeSpace } from '@/lib/diagrams/layout/node-content';

/**
 * Moves the end of an edge from a node's box to its outline, which lies further in where the shape is round.
 * `point` is on the border of `box`; `before` is the corner of the edge before it, on the line to follow.
 */
export function clipToOutline(point: Point, before: Point, box: Box, shape: string): Point {
  const vertical = Math.abs(point.x - before.x) < Math.abs(point.y - before.y);
  const across = vertical ? box.width / 2 : box.height / 2;
  const along = vertical ? box.height / 2 : box.width / 2;
  const offset = vertical ? point.x - (box.x + box.width / 2) : point.y - (box.y + box.height / 2);
  const depth = insetAt(shape, Math.min(Math.abs(offset), across), across, along, vertical);
  const sign = vertical ? Math.sign(point.y - before.y) : Math.sign(point.x - before.x);
  return vertical ? { x: point.x, y: point.y + sign * depth } : { x: point.x + sign * depth, y: point.y };
}

/**
 * How far the outline lies inside the box, `offset` from the middle of a side. `across` is half that side,
 * `along` half the other one.
 */
function insetAt(shape: string, offset: number, across: number, along: number, vertical: boolean): number {
  const ellipse = (depth: number, half: number, beyond = 0) =>
    depth * (1 - Math.sqrt(Math.max(0, 1 - (Math.max(0, offset - beyond) / half) ** 2)));
  switch (shape) {
    case 'circle':
      return ellipse(along, across);
    case 'cylinder':
      return vertical ? ellipse(nodeSpace.cap, across) : 0;
    case 'stadium': {
      const radius = vertical ? along : across;
      return vertical ? ellipse(radius, radius, across - radius) : ellipse(radius, radius);
    }
    case 'diamond':
      return along * (offset / across);
    case 'hexagon':
      return vertical ? Math.max(0, offset - (across - along / 2)) * 2 : (offset / across) * (across / 2);
    default:
      return 0;
  }
}
