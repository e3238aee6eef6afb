import type { Geometry } from './geometry';

/** Nodes that begin within so many pixels of the highest one stand in its row. */
const rowTolerance = 24;

/** What a phone shows side by side of a drawing at its natural size, less a margin. */
const narrowWidth = 330;

/**
 * Where a diagram that runs down is read from, as pixels from its left edge: the middle of its first row, or of the
 * row's first node where a narrow screen cannot show the row as a whole.
 */
export function readingStart({ nodes }: Geometry): number {
  const boxes = Object.values(nodes);
  const top = Math.min(...boxes.map(({ y }) => y));
  const row = boxes.filter(({ y }) => y - top < rowTolerance).toSorted((a, b) => a.x - b.x);
  const [first, last] = [row[0], row.at(-1)];
  if (!first || !last) return 0;
  const end = last.x + last.width;
  return end - first.x <= narrowWidth ? (first.x + end) / 2 : first.x + first.width / 2;
}
