import type { Box, EdgeRoute, Geometry, Point } from './geometry';
import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** Sidesteps up to this many pixels look like a mistake and not like a bend. */
const kink = 14;
/** The least distance between two ends on a side of a node, and to its corner. */
const apart = 11;

/**
 * Takes small sidesteps out of edges, where the end next to one can slide along its node's side without coming
 * near another end or a corner. Works on the first and the last bend of every edge.
 */
export function straightenRoutes(geometry: Geometry, graph: DiagramGraph): Geometry {
  const edges: Record<string, EdgeRoute> = Object.fromEntries(
    Object.entries(geometry.edges).map(([id, route]) => [id, { ...route, points: corners(square(route.points)) }]),
  );
  const endsOf = (nodeId: string, except: string): Point[] =>
    graph.edges.flatMap(({ id, from, to }) => {
      const points = edges[id]?.points ?? [];
      const own = [from === nodeId ? points[0] : undefined, to === nodeId ? points.at(-1) : undefined];
      return id === except ? [] : own.filter((point) => point !== undefined);
    });

  for (const { id, from, to } of graph.edges) {
    // The short piece of a loop is the loop.
    if (from === to) continue;
    for (const [nodeId, isLast] of [
      [from, false],
      [to, true],
    ] as const) {
      const route = edges[id];
      const box = geometry.nodes[nodeId] ?? geometry.groups[nodeId];
      if (!route || !box) continue;
      const points = isLast ? route.points.toReversed() : route.points;
      const straight = straightenStart(points, box, endsOf(nodeId, id), route.label);
      if (straight) edges[id] = { ...route, points: isLast ? straight.toReversed() : straight };
    }
  }
  return { ...geometry, edges };
}

/** Takes out slants of a pixel or two, which ELK leaves where a line enters a group. */
function square(points: Point[]): Point[] {
  const squared: Point[] = [];
  for (const point of points) {
    const before = squared.at(-1);
    const [dx, dy] = before ? [Math.abs(point.x - before.x), Math.abs(point.y - before.y)] : [0, 0];
    if (before && dx < 2 && dx < dy) squared.push({ ...point, x: before.x });
    else if (before && dy < 2 && dy < dx) squared.push({ ...point, y: before.y });
    else squared.push(point);
  }
  return squared;
}

/** Only the points where a way changes its direction, and its ends. */
function corners(points: Point[]): Point[] {
  return points.filter((point, index) => {
    const [before, after] = [points[index - 1], points[index + 1]];
    if (!before || !after) return true;
    const turn = (point.x - before.x) * (after.y - point.y) - (point.y - before.y) * (after.x - point.x);
    return Math.abs(turn) > 0.01;
  });
}

/** Without the first sidestep, or null where there is none to take out. */
function straightenStart(points: Point[], box: Box, others: Point[], label: Box | null): Point[] | null {
  const [start, first, second, ...rest] = points;
  if (!start || !first || !second || rest.length === 0) return null;
  const vertical = Math.abs(start.x - first.x) < Math.abs(start.y - first.y);
  const axis = vertical ? 'x' : 'y';
  const step = second[axis] - first[axis];
  if (Math.abs(step) > kink || (label && touches(label, start, first))) return null;

  const moved = { ...start, [axis]: second[axis] };
  const [low, high] = vertical ? [box.x, box.x + box.width] : [box.y, box.y + box.height];
  const onSide = others.filter((other) => Math.abs(other[vertical ? 'y' : 'x'] - start[vertical ? 'y' : 'x']) < 1);
  const fits =
    moved[axis] >= low + apart &&
    moved[axis] <= high - apart &&
    onSide.every((other) => Math.abs(other[axis] - moved[axis]) >= apart) &&
    // Sliding past another end would cross its line.
    onSide.every((other) => Math.sign(other[axis] - start[axis]) === Math.sign(other[axis] - moved[axis]));
  return fits ? [moved, ...rest] : null;
}

function touches(label: Box, a: Point, b: Point): boolean {
  const [top, bottom] = [Math.min(a.y, b.y), Math.max(a.y, b.y)];
  const [left, right] = [Math.min(a.x, b.x), Math.max(a.x, b.x)];
  return label.x <= right && label.x + label.width >= left && label.y <= bottom && label.y + label.height >= top;
}
