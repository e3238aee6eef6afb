import { round, type Box, type Point } from './geometry';

/** A step of an outline: a straight line, or a cubic curve by its two handles. */
type Step = { to: Point; handles?: [Point, Point] };

/** A closed line, from which both its drawing and the place where an arrow meets it are made. */
export interface OutlinePath {
  start: Point;
  steps: Step[];
}

/** How far a handle reaches so that a cubic curve is a quarter of an ellipse. */
const quarter = 0.5523;

/** Draws an outline within a box, in shares of its width and height. */
export class OutlinePen {
  private readonly steps: Step[] = [];
  private readonly start: Point;
  private at: Point;

  constructor(
    private readonly box: Box,
    x: number,
    y: number,
  ) {
    this.start = this.place(x, y);
    this.at = this.start;
  }

  /** A straight line. */
  line(x: number, y: number): this {
    return this.add({ to: this.place(x, y) });
  }

  /** A cubic curve, its handles given like its end. */
  curve(x1: number, y1: number, x2: number, y2: number, x: number, y: number): this {
    return this.add({ to: this.place(x, y), handles: [this.place(x1, y1), this.place(x2, y2)] });
  }

  /** A quarter of an ellipse that leaves level (`flat`) or upright. */
  arc(x: number, y: number, leaves: 'flat' | 'upright'): this {
    const to = this.place(x, y);
    const { at } = this;
    const [dx, dy] = [(to.x - at.x) * quarter, (to.y - at.y) * quarter];
    const handles: [Point, Point] =
      leaves === 'flat'
        ? [
            { x: at.x + dx, y: at.y },
            { x: to.x, y: to.y - dy },
          ]
        : [
            { x: at.x, y: at.y + dy },
            { x: to.x - dx, y: to.y },
          ];
    return this.add({ to, handles });
  }

  /** The outline, closed. */
  close(): OutlinePath {
    return { start: this.start, steps: this.steps };
  }

  private add(step: Step): this {
    this.steps.push(step);
    this.at = step.to;
    return this;
  }

  private place(x: number, y: number): Point {
    return { x: this.box.x + x * this.box.width, y: this.box.y + y * this.box.height };
  }
}

/** An outline as the `d` of a path. */
export function pathOf({ start, steps }: OutlinePath): string {
  const pair = ({ x, y }: Point) => `${round(x)} ${round(y)}`;
  const parts = steps.map(({ to, handles }) =>
    handles ? `C${pair(handles[0])} ${pair(handles[1])} ${pair(to)}` : `L${pair(to)}`,
  );
  return `M${pair(start)}${parts.join('')}Z`;
}

/** An outline as corners, its curves cut into short lines. */
export function cornersOf({ start, steps }: OutlinePath): Point[] {
  const corners = [start];
  for (const { to, handles } of steps) {
    const from = corners.at(-1) ?? start;
    if (handles) {
      for (let part = 1; part < 12; part += 1) corners.push(onCurve(from, handles[0], handles[1], to, part / 12));
    }
    corners.push(to);
  }
  return corners;
}

function onCurve(a: Point, b: Point, c: Point, d: Point, t: number): Point {
  const u = 1 - t;
  const mix = (axis: 'x' | 'y') =>
    u ** 3 * a[axis] + 3 * u ** 2 * t * b[axis] + 3 * u * t ** 2 * c[axis] + t ** 3 * d[axis];
  return { x: mix('x'), y: mix('y') };
}
