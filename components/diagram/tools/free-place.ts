import type { Point, Rect } from '@/lib/viewer/view-transform';

/** Half of the room that a step's number takes, with air around it. */
const reach = 11;

/** How dear it is to lie over a thing: a label or an arrowhead most, another line less, the own line least. */
const costs = { label: 10, arrow: 10, node: 6, line: 4, own: 1 };

/** What a number must not hide. */
interface Surroundings {
  boxes: { box: Rect; cost: number }[];
  lines: { line: SVGPathElement; points: Point[] }[];
}

/** A drawing does not change while it is shown, and to ask a browser for points of its lines takes long. */
const known = new WeakMap<SVGSVGElement, Surroundings>();

/** Where a step's number stands at an edge: beside its label or on its line, over as little else as there is. */
export function freePlace(svg: SVGSVGElement, edge: SVGElement): Point {
  const { boxes, lines } = surroundingsOf(svg);
  const steps = boxesOf(svg, '.dg-step', costs.label);
  const cost = (at: Point) => {
    const covered = [...boxes, ...steps].reduce((sum, { box, cost: dear }) => sum + (touches(at, box) ? dear : 0), 0);
    let crossed = 0;
    for (const { line, points } of lines) {
      const dear = edge.contains(line) ? costs.own : costs.line;
      if (dear > crossed && points.some(({ x, y }) => Math.hypot(x - at.x, y - at.y) < reach)) crossed = dear;
    }
    return covered + crossed;
  };
  let best: { at: Point; cost: number } | null = null;
  for (const at of candidatesOf(edge)) {
    const found = cost(at);
    if (!best || found < best.cost) best = { at, cost: found };
  }
  return best?.at ?? { x: 0, y: 0 };
}

function surroundingsOf(svg: SVGSVGElement): Surroundings {
  const found = known.get(svg) ?? {
    boxes: [
      ...boxesOf(svg, '.dg-chip', costs.label),
      ...boxesOf(svg, '.dg-arrow', costs.arrow),
      ...boxesOf(svg, '[data-node]', costs.node),
    ],
    lines: [...svg.querySelectorAll<SVGPathElement>('path.dg-line')].map((line) => ({
      line,
      points: pointsAlong(line, 6),
    })),
  };
  // In a closed tab nothing has a size.
  if (svg.checkVisibility()) known.set(svg, found);
  return found;
}

/** The places to try, best first: at the sides of the label, above and below it, then along the line. */
function candidatesOf(edge: SVGElement): Point[] {
  const chip = edge.querySelector<SVGRectElement>('.dg-chip')?.getBBox();
  const line = edge.querySelector<SVGPathElement>('path.dg-line');
  const middle = chip && { x: chip.x + chip.width / 2, y: chip.y + chip.height / 2 };
  const beside =
    chip && middle
      ? [
          { x: chip.x - reach, y: middle.y },
          { x: chip.x + chip.width + reach, y: middle.y },
          { x: middle.x, y: chip.y - reach },
          { x: middle.x, y: chip.y + chip.height + reach },
        ]
      : [];
  const along = line ? pointsAlong(line, 8) : [];
  const half = along.length / 2;
  return [
    ...beside,
    ...along.toSorted((a, b) => Math.abs(along.indexOf(a) - half) - Math.abs(along.indexOf(b) - half)),
  ];
}

function pointsAlong(line: SVGPathElement, step: number): Point[] {
  const length = line.getTotalLength();
  const count = Math.max(1, Math.floor(length / step));
  return Array.from({ length: count + 1 }, (_, index) => line.getPointAtLength((length * index) / count));
}

function boxesOf(svg: SVGSVGElement, selector: string, cost: number): { box: Rect; cost: number }[] {
  return [...svg.querySelectorAll<SVGGraphicsElement>(selector)].map((element) => {
    const box = element.getBBox();
    const shift = element.transform.baseVal.consolidate()?.matrix;
    return {
      box: { x: box.x + (shift?.e ?? 0), y: box.y + (shift?.f ?? 0), width: box.width, height: box.height },
      cost,
    };
  });
}

function touches({ x, y }: Point, box: Rect): boolean {
  const dx = Math.max(box.x - x, 0, x - (box.x + box.width));
  const dy = Math.max(box.y - y, 0, y - (box.y + box.height));
  return Math.hypot(dx, dy) < reach;
}
