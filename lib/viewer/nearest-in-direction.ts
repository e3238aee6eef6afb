import type { Point, Rect } from './view-transform';

export type Direction = 'left' | 'right' | 'up' | 'down';

/** A place that can be gone to. */
export interface Place {
  id: string;
  box: Rect;
  /** Preferred to others that lie as well in the direction: what is connected with where one is. */
  linked: boolean;
}

/** How much nearer a linked place counts. */
const linkedShare = 0.5;

/**
 * The place to go to from a box in a direction, or null where none lies there. Near ones win over far ones, and
 * those straight ahead over those aside.
 */
export function nearestInDirection(from: Rect, direction: Direction, places: Place[]): string | null {
  const start = middleOf(from);
  let best: { id: string; cost: number } | null = null;
  for (const { id, box, linked } of places) {
    const middle = middleOf(box);
    const [dx, dy] = [middle.x - start.x, middle.y - start.y];
    const isAcross = direction === 'left' || direction === 'right';
    const ahead = { left: -dx, right: dx, up: -dy, down: dy }[direction];
    if (ahead < 1) continue;
    // What overlaps the way straight ahead is not aside at all.
    const aside = isAcross ? gap(from.y, from.height, box.y, box.height) : gap(from.x, from.width, box.x, box.width);
    const off = Math.abs(isAcross ? dy : dx);
    const cost = (ahead + 2 * aside + 0.3 * off) * (linked ? linkedShare : 1);
    if (!best || cost < best.cost) best = { id, cost };
  }
  return best?.id ?? null;
}

/** How far apart two stretches of one line are; 0 where they overlap. */
function gap(a: number, aLength: number, b: number, bLength: number): number {
  return Math.max(0, b - (a + aLength), a - (b + bLength));
}

function middleOf({ x, y, width, height }: Rect): Point {
  return { x: x + width / 2, y: y + height / 2 };
}
