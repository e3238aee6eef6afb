import type { Point } from '@/lib/diagrams/layout/geometry';
import { formatNumber } from './svg-element';

/** Arrowheads, in CSS pixels: large enough to be seen at 100 %. */
export const arrowhead = { length: 9, width: 8, radius: 4 };

const bendRadius = 8;

/** A path through the corners with rounded bends. */
export function roundedPath(points: Point[]): string {
  const [first, ...rest] = points;
  if (!first) return '';
  const parts = [`M${pair(first)}`];
  for (const [index, point] of rest.entries()) {
    const previous = points[index] ?? first;
    const next = rest[index + 1];
    if (!next) {
      parts.push(`L${pair(point)}`);
      continue;
    }
    // Two bends share a short piece, so each may use half of it.
    const radius = Math.min(bendRadius, distance(previous, point) / 2, distance(point, next) / 2);
    parts.push(`L${pair(towards(point, previous, radius))}Q${pair(point)} ${pair(towards(point, next, radius))}`);
  }
  return parts.join('');
}

/** A closed arrowhead whose tip is at `tip`, coming from `from`. */
export function arrowPath(tip: Point, from: Point): string {
  const base = towards(tip, from, arrowhead.length);
  const length = distance(tip, from) || 1;
  const side = {
    x: (-(from.y - tip.y) / length) * (arrowhead.width / 2),
    y: ((from.x - tip.x) / length) * (arrowhead.width / 2),
  };
  const left = { x: base.x + side.x, y: base.y + side.y };
  const right = { x: base.x - side.x, y: base.y - side.y };
  return `M${pair(tip)}L${pair(left)}L${pair(right)}Z`;
}

/** A cross whose middle is at `middle`, on a line that comes from `from`. */
export function crossPath(middle: Point, from: Point): string {
  const length = distance(middle, from) || 1;
  const along = { x: ((from.x - middle.x) / length) * 4, y: ((from.y - middle.y) / length) * 4 };
  const arm = (sideways: 1 | -1, ahead: 1 | -1) => ({
    x: middle.x + ahead * along.x - sideways * along.y,
    y: middle.y + ahead * along.y + sideways * along.x,
  });
  return `M${pair(arm(1, 1))}L${pair(arm(-1, -1))}M${pair(arm(1, -1))}L${pair(arm(-1, 1))}`;
}

/** The point `length` from `point` on the way to `goal`. */
export function towards(point: Point, goal: Point, length: number): Point {
  const whole = distance(point, goal) || 1;
  return {
    x: point.x + ((goal.x - point.x) / whole) * length,
    y: point.y + ((goal.y - point.y) / whole) * length,
  };
}

function distance(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

function pair({ x, y }: Point): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}
