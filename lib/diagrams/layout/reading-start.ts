import type { ReadingStart } from '@/lib/diagrams/model/model';
import type { Geometry } from './geometry';

/** Nodes that begin within so many pixels of the highest one stand in its row. */
const rowTolerance = 24;

/** What a narrow phone shows side by side of a drawing at the least scale it is printed at. */
const narrowWidth = 370;

/** Paper kept at the left of what a narrow screen begins with. */
const paper = 16;

/**
 * Where a diagram that runs down is read from, so that no box is cut at the left: from its own edge where that shows
 * its first row, else with the row near the middle; the row's first node where a narrow screen cannot show the row.
 */
export function readingStart({ nodes, width }: Geometry): ReadingStart {
  const boxes = Object.values(nodes);
  const top = Math.min(...boxes.map(({ y }) => y));
  const row = boxes.filter(({ y }) => y - top < rowTolerance).toSorted((a, b) => a.x - b.x);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return { from: 0, to: 0 };
  const edges = edgesBetween(boxes).filter((edge) => edge <= first.x && edge <= width - narrowWidth);
  for (const { x, width: long } of [last, first]) {
    const to = Math.round(x + long);
    const middle = (first.x + to - narrowWidth) / 2;
    if (to <= narrowWidth) return { from: 0, to };
    const [from] = edges
      .filter((edge) => to <= edge + narrowWidth)
      .toSorted((a, b) => Math.abs(a - middle) - Math.abs(b - middle));
    if (from !== undefined) return { from, to };
  }
  return { from: Math.max(0, Math.round(first.x - paper)), to: Math.round(first.x + first.width) };
}

/** The places at which a drawing can begin without cutting a box: before those that stand free. */
function edgesBetween(boxes: { x: number; width: number }[]): number[] {
  const edges: number[] = [];
  for (const { x } of boxes) {
    const before = Math.max(...boxes.filter((other) => other.x < x).map((other) => other.x + other.width));
    if (before < x) edges.push(Math.round(Math.max(0, x - paper, (x + before) / 2)));
  }
  return edges;
}
