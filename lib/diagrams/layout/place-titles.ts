import type { LayoutInput } from './layout-input';
import { lineHeights } from './text-measure';
import { boxOf, overlaps, segmentsOf, type Box, type Geometry } from './geometry';

const inset = 14;
const lineHeight = 20;
const clearance = 8;

/**
 * Finds a place for each group's title that no line runs through: at the top left, or as near to it as the
 * lines leave room; where they leave none, at the bottom left, for which the group grows.
 */
export function placeTitles(geometry: Geometry, { graph, titles: lines }: LayoutInput): Geometry {
  const titles: Record<string, Box> = {};
  const groups = { ...geometry.groups };
  for (const { id } of graph.groups) {
    const box = groups[id];
    if (!box) continue;
    const written = lines[id] ?? [];
    const width = Math.ceil(Math.max(0, ...written.map((line) => line.width)));
    const height = lineHeight + Math.max(0, written.length - 1) * lineHeights.title;
    const top = { x: box.x + inset, y: box.y + 7, width, height };
    const atTop = freePlace(top, box, geometry);
    if (atTop) {
      titles[id] = atTop;
      continue;
    }
    const bottom = { ...top, y: box.y + box.height - 6 };
    const atBottom = freePlace(bottom, box, geometry);
    titles[id] = atBottom ?? top;
    if (atBottom) groups[id] = { ...box, height: box.height + height };
  }
  return { ...geometry, groups, titles };
}

/** The leftmost place on a title's line inside the group that keeps clear of all lines, or null. */
function freePlace(title: Box, group: Box, { edges }: Geometry): Box | null {
  const band = { ...title, x: group.x, width: group.width };
  const taken = Object.values(edges)
    .flatMap(({ points }) => segmentsOf(points).map((segment) => boxOf(...segment)))
    .filter((line) => overlaps(line, band));
  const starts = [title.x, ...taken.map((line) => line.x + line.width + clearance)].sort((a, b) => a - b);
  const x = starts.find(
    (start) =>
      start >= title.x &&
      start + title.width <= group.x + group.width - inset &&
      !taken.some((line) => overlaps({ ...title, x: start }, line, clearance - 1)),
  );
  return x === undefined ? null : { ...title, x };
}
