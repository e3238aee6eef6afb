import type { DiagramGraph } from '@/lib/diagrams/model/model';
import type { Box, EdgeRoute, Geometry, Point } from './geometry';

/** The least length of a line's last piece, so that an arrowhead fits in. */
const shortest = 12;

/**
 * Brings the ends of lines that lead to groups back to the borders, where these have moved since. Each end stays on
 * the side that it was on.
 *
 * @param before as the lines were drawn
 * @param after the same with other boxes
 */
export function meetGroups(before: Geometry, after: Geometry, graph: DiagramGraph): Geometry {
  const edges = { ...after.edges };
  for (const { id, from, to } of graph.edges) {
    const was = before.edges[id];
    const route = edges[id];
    if (!was || !route) continue;
    const start = meet(route.points, was.points, before.groups[from], after.groups[from]);
    const end = meet(start.toReversed(), was.points.toReversed(), before.groups[to], after.groups[to]);
    edges[id] = { ...route, points: end.toReversed() } satisfies EdgeRoute;
  }
  return { ...after, edges };
}

function meet(points: Point[], was: Point[], old: Box | undefined, box: Box | undefined): Point[] {
  const [start, next] = points;
  const [oldStart, oldNext] = was;
  if (!old || !box || !start || !next || !oldStart || !oldNext) return points;
  const axis = Math.abs(oldStart.x - oldNext.x) > Math.abs(oldStart.y - oldNext.y) ? 'x' : 'y';
  const size = axis === 'x' ? 'width' : 'height';
  const isAtStart = Math.abs(oldStart[axis] - old[axis]) <= Math.abs(oldStart[axis] - old[axis] - old[size]);
  const border = isAtStart ? box[axis] : box[axis] + box[size];
  const way = Math.sign(oldNext[axis] - oldStart[axis]);
  const met = { ...start, [axis]: border };
  const room = way * (next[axis] - border);
  if (room >= shortest || points.length < 4) return [met, ...points.slice(1)];
  // The border has come too near to the first bend, which goes on before it.
  const bend = border + way * shortest;
  return [met, ...points.slice(1, 3).map((point) => ({ ...point, [axis]: bend })), ...points.slice(3)];
}
