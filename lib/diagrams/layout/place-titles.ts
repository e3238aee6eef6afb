import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { space, type LayoutInput } from './layout-input';
import { lineHeights } from './text-measure';
import { boxOf, overlaps, segmentsOf, type Box, type Geometry } from './geometry';

const inset = 14;
const lineHeight = 20;
const clearance = 8;

/**
 * Finds a place for each group's title that no line runs through: at the top left, or as near to it as the
 * lines leave room; where they leave none, at the bottom left, for which the group grows if nothing is in its way.
 */
export function placeTitles(geometry: Geometry, { graph, titles: lines }: LayoutInput): Geometry {
  const titles: Record<string, Box> = {};
  let groups = { ...geometry.groups };
  // From the back, as a group that grows takes those around it along.
  for (const { id } of graph.groups.toReversed()) {
    const box = groups[id];
    if (!box) continue;
    const written = lines[id] ?? [];
    const width = Math.ceil(Math.max(0, ...written.map((line) => line.width)));
    const height = lineHeight + Math.max(0, written.length - 1) * lineHeights.title;
    const top = { x: box.x + inset, y: box.y + 7, width, height };
    const atTop = freePlace(top, box, geometry);
    const atBottom = atTop ? null : freePlace({ ...top, y: box.y + box.height - 6 }, box, geometry);
    const grown = atBottom && grow(groups, id, height, graph);
    titles[id] = atTop ?? (grown && leavesRoom(grown, groups, geometry, graph) ? atBottom : null) ?? top;
    if (grown && titles[id] === atBottom) groups = grown;
  }
  return { ...geometry, groups, titles };
}

/** How much wider than their titles groups have to be through whose titles lines run, so that these fit beside them. */
export function missingTitleRoom({ groups, titles, edges }: Geometry): Record<string, number> {
  const room = Object.entries(titles).map(([id, title]): [string, number] => {
    const group = groups[id] as Box;
    const band = { ...title, x: group.x, width: group.width };
    const lines = linesIn(edges, band);
    if (!lines.some((line) => overlaps(line, title))) return [id, 0];
    const free = Math.max(...lines.map((line) => line.x + line.width)) + clearance;
    return [id, Math.ceil(free - title.x)];
  });
  return Object.fromEntries(room.filter(([, missing]) => missing > 0));
}

/** The groups, one of them higher at its foot, and those around it where it would leave them. */
function grow(groups: Record<string, Box>, id: string, by: number, graph: DiagramGraph): Record<string, Box> {
  const grown = { ...groups };
  let least = 0;
  for (let at: string | null = id; at !== null; at = graph.groups.find((group) => group.id === at)?.parent ?? null) {
    const box = grown[at];
    if (!box) break;
    const height = Math.max(at === id ? box.height + by : box.height, least - box.y);
    grown[at] = { ...box, height };
    least = box.y + height + space.group;
  }
  return grown;
}

/** Whether groups that have grown lie on nothing that they did not hold before. */
function leavesRoom(
  grown: Record<string, Box>,
  groups: Record<string, Box>,
  { nodes, edges }: Geometry,
  graph: DiagramGraph,
): boolean {
  const labels = Object.values(edges).flatMap(({ label }) => (label ? [label] : []));
  return graph.groups.every(({ id }) => {
    const [before, after] = [groups[id], grown[id]];
    if (!before || !after || before.height === after.height) return true;
    const foot = { ...after, y: before.y + before.height, height: after.height - before.height };
    const others = graph.groups.flatMap((other) => (other.id === id ? [] : (groups[other.id] ?? [])));
    const beside = others.filter((other) => !overlaps(other, before));
    return [...Object.values(nodes), ...labels, ...beside].every((thing) => !overlaps(thing, foot, clearance));
  });
}

function linesIn(edges: Geometry['edges'], band: Box): Box[] {
  return Object.values(edges)
    .flatMap(({ points }) => segmentsOf(points).map((segment) => boxOf(...segment)))
    .filter((line) => overlaps(line, band));
}

/** The leftmost place on a title's line inside the group that keeps clear of all lines, or null. */
function freePlace(title: Box, group: Box, { edges }: Geometry): Box | null {
  const band = { ...title, x: group.x, width: group.width };
  const taken = linesIn(edges, band);
  const starts = [title.x, ...taken.map((line) => line.x + line.width + clearance)].sort((a, b) => a - b);
  const x = starts.find(
    (start) =>
      start >= title.x &&
      start + title.width <= group.x + group.width - inset &&
      !taken.some((line) => overlaps({ ...title, x: start }, line, clearance - 1)),
  );
  return x === undefined ? null : { ...title, x };
}
