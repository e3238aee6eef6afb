import { overlaps, type Box, type EdgeRoute, type Geometry, type Point } from './geometry';
import type { DiagramGraph, DiagramNode } from '@/lib/diagrams/model/model';

/**
 * Layouts in which a node without edges that stands too early in its row ("N, 1, 2") has gone to its place, the
 * nodes it passes moving up with the ends of their edges. As their lines change, each is an offer to be judged.
 */
export function moveLooseNodes(geometry: Geometry, graph: DiagramGraph): Geometry[] {
  const connected = new Set(graph.edges.flatMap(({ from, to }) => [from, to]));
  const offers: Geometry[] = [];
  for (const [index, node] of graph.nodes.entries()) {
    const box = geometry.nodes[node.id];
    if (!box || connected.has(node.id)) continue;
    const passed = graph.nodes.slice(0, index).filter((other) => {
      const otherBox = geometry.nodes[other.id];
      return other.group === node.group && otherBox && otherBox.y === box.y && otherBox.x > box.x;
    });
    if (passed.length === 0) continue;
    const offer = moveTo(node, passed, geometry, graph);
    if ([node, ...passed].every((moved) => liesAlone(moved, offer, graph))) offers.push(offer);
  }
  return offers;
}

/**
 * Whether a node lies on no other and on no group that stands beside it: one of its row may be between those that move.
 */
function liesAlone(node: DiagramNode, { nodes, groups }: Geometry, graph: DiagramGraph): boolean {
  const box = nodes[node.id];
  const others = [
    ...graph.nodes.flatMap(({ id }) => (id === node.id ? [] : (nodes[id] ?? []))),
    ...graph.groups.flatMap(({ id, parent }) => (parent === node.group ? (groups[id] ?? []) : [])),
  ];
  return box !== undefined && others.every((other) => !overlaps(box, other));
}

function moveTo(node: DiagramNode, passed: DiagramNode[], geometry: Geometry, graph: DiagramGraph): Geometry {
  const row = [node, ...passed]
    .map(({ id }) => ({ id, box: geometry.nodes[id] as Box }))
    .sort((a, b) => a.box.x - b.box.x);
  const order = [...row.filter(({ id }) => id !== node.id), ...row.filter(({ id }) => id === node.id)];
  const gap = row[1] && row[0] ? row[1].box.x - row[0].box.x - row[0].box.width : 0;
  const nodes = { ...geometry.nodes };
  const moves = new Map<string, number>();
  let x = row[0]?.box.x ?? 0;
  for (const { id, box } of order) {
    nodes[id] = { ...box, x };
    moves.set(id, x - box.x);
    x += box.width + gap;
  }
  const edges = Object.fromEntries(
    graph.edges.map(({ id, from, to }) => {
      const route = geometry.edges[id] ?? { points: [], label: null };
      const start = slideStart(route, moves.get(from) ?? 0);
      const end = slideStart({ ...start, points: start.points.toReversed() }, moves.get(to) ?? 0);
      return [id, { ...end, points: end.points.toReversed() }];
    }),
  );
  return { ...geometry, nodes, edges };
}

/** Moves an edge's beginning sideways with its node; a straight line gets a sidestep in its middle. */
function slideStart(route: EdgeRoute, by: number): EdgeRoute {
  const [start, next, ...rest] = route.points;
  if (by === 0 || !start || !next || start.x !== next.x) return route;
  const slid = (point: Point): Point => ({ ...point, x: point.x + by });
  if (rest.length > 0) return { ...route, points: [slid(start), slid(next), ...rest] };
  const y = (start.y + next.y) / 2;
  return { ...route, points: [slid(start), { x: start.x + by, y }, { x: next.x, y }, next] };
}
