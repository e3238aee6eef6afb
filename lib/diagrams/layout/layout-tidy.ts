import { space, type LayoutInput } from './layout-input';
import { boxOf, segmentsOf, type Box, type Geometry, type Point } from './geometry';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { meetGroups } from './group-ends';
import { moveLooseNodes } from './loose-nodes';
import { placeTitles } from './place-titles';
import { squeeze } from './squeeze';
import { straightenRoutes } from './straighten';
import { orderTwins } from './twins';

/**
 * Mends what ELK leaves to be wished: kinks of a few pixels, twins out of order, empty room. Returns several
 * layouts where there is more than one way to mend.
 */
export function tidyLayout(geometry: Geometry, input: LayoutInput): Geometry[] {
  const { graph } = input;
  const straight = orderTwins(straightenRoutes(geometry, graph), graph);
  return [straight, ...moveLooseNodes(straight, graph)].map((layout) => {
    const tight = meetGroups(layout, alignRows(tighten(layout, graph), graph), graph);
    const close = squeeze(tight, input);
    return crop(meetGroups(close, placeTitles(close, input), graph));
  });
}

/** Ends each group's box below the last thing that lies wholly inside it. */
function tighten(geometry: Geometry, graph: DiagramGraph): Geometry {
  const groups = { ...geometry.groups };
  // Groups stand in source order, parents first: from the back, children are tight before their parents.
  for (const group of graph.groups.toReversed()) {
    const box = groups[group.id];
    if (!box) continue;
    const inside: Box[] = [
      ...graph.nodes.flatMap((node) => (node.group === group.id ? (geometry.nodes[node.id] ?? []) : [])),
      ...graph.groups.flatMap(({ id, parent }) => (parent === group.id ? (groups[id] ?? []) : [])),
      ...innerEdges(group.id, geometry, graph),
    ];
    if (inside.length === 0) continue;
    const bottom = Math.max(...inside.map(({ y, height }) => y + height)) + space.group;
    groups[group.id] = { ...box, height: Math.min(box.height, bottom - box.y) };
  }
  return { ...geometry, groups };
}

/** The pieces and labels of edges that never leave a group. */
function innerEdges(groupId: string, geometry: Geometry, graph: DiagramGraph): Box[] {
  const parents = new Map(graph.groups.map(({ id, parent }) => [id, parent]));
  const isInside = (nodeId: string) => {
    let at = graph.nodes.find(({ id }) => id === nodeId)?.group ?? parents.get(nodeId) ?? null;
    while (at !== null && at !== groupId) at = parents.get(at) ?? null;
    return at === groupId;
  };
  return graph.edges
    .filter(({ from, to }) => isInside(from) && isInside(to))
    .flatMap(({ id }) => {
      const route = geometry.edges[id];
      return route
        ? [...segmentsOf(route.points).map((segment) => boxOf(...segment)), ...(route.label ? [route.label] : [])]
        : [];
    });
}

/** Gives sibling groups that start at one height the height of the tallest. */
function alignRows(geometry: Geometry, graph: DiagramGraph): Geometry {
  const topOf = (id: string) => Math.round(geometry.groups[id]?.y ?? 0);
  const groups = graph.groups.map(({ id, parent }): [string, Box][] => {
    const box = geometry.groups[id];
    const row = graph.groups.filter((other) => other.parent === parent && topOf(other.id) === topOf(id));
    return box
      ? [[id, { ...box, height: Math.max(...row.map((other) => geometry.groups[other.id]?.height ?? 0)) }]]
      : [];
  });
  return { ...geometry, groups: Object.fromEntries(groups.flat()) };
}

/** Cuts the picture to what is in it, with an even margin. */
function crop(geometry: Geometry): Geometry {
  const margin = 8;
  const routes = Object.values(geometry.edges);
  const boxes: Box[] = [
    ...Object.values(geometry.nodes),
    ...Object.values(geometry.groups),
    ...Object.values(geometry.titles),
    ...routes.flatMap(({ points, label }) => [
      ...segmentsOf(points).map((segment) => boxOf(...segment)),
      ...(label ? [label] : []),
    ]),
  ];
  const left = Math.min(...boxes.map(({ x }) => x)) - margin;
  const top = Math.min(...boxes.map(({ y }) => y)) - margin;
  const shift = <T extends Point>(thing: T): T => ({ ...thing, x: thing.x - left, y: thing.y - top });
  const shiftAll = (all: Record<string, Box>) =>
    Object.fromEntries(Object.entries(all).map(([id, box]) => [id, shift(box)]));
  return {
    width: Math.ceil(Math.max(...boxes.map(({ x, width }) => x + width)) + margin - left),
    height: Math.ceil(Math.max(...boxes.map(({ y, height }) => y + height)) + margin - top),
    nodes: shiftAll(geometry.nodes),
    groups: shiftAll(geometry.groups),
    titles: shiftAll(geometry.titles),
    edges: Object.fromEntries(
      Object.entries(geometry.edges).map(([id, { points, label }]) => [
        id,
        { points: points.map(shift), label: label && shift(label) },
      ]),
    ),
  };
}
