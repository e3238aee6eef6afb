/** All lengths are CSS pixels at 100 %, from the picture's top left corner. */
export interface Point {
  x: number;
  y: number;
}

export interface Box extends Point {
  width: number;
  height: number;
}

/** An edge's way as corners joined by straight lines, from the outline of one node to that of the other. */
export interface EdgeRoute {
  points: Point[];
  /** Where the label's chip lies, or null without a label. */
  label: Box | null;
}

/** Where everything lies. Nodes, groups and edges by their ids in the graph. */
export interface Geometry {
  width: number;
  height: number;
  nodes: Record<string, Box>;
  groups: Record<string, Box>;
  /** Where each group's title is written, by group id. */
  titles: Record<string, Box>;
  edges: Record<string, EdgeRoute>;
}

/** True where two boxes share area; `gap` widens the first on all sides. */
export function overlaps(a: Box, b: Box, gap = 0): boolean {
  return (
    a.x - gap < b.x + b.width && b.x < a.x + a.width + gap && a.y - gap < b.y + b.height && b.y < a.y + a.height + gap
  );
}

/** The box around two points, of no width or height where they are in line. */
export function boxOf(a: Point, b: Point): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return { x, y, width: Math.max(a.x, b.x) - x, height: Math.max(a.y, b.y) - y };
}

/** The straight pieces of a way, in order. */
export function segmentsOf(points: Point[]): [Point, Point][] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point]);
}

/** Rounds to a tenth of a pixel and never gives "-0". */
export function round(value: number): number {
  return Math.round(value * 10) / 10 || 0;
}
