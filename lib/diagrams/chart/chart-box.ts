import { SVGPathCommander } from 'svg-path-commander';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';
import { layOutText, reach, type TextRun } from './chart-text';
import { childElements } from './child-elements';
import { styleOf } from './element-style';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** `a b c d e f` of SVG's `matrix()`. */
export type Matrix = [number, number, number, number, number, number];

const identity: Matrix = [1, 0, 0, 1, 0, 0];
const drawnNowhere = new Set([
  'defs',
  'marker',
  'style',
  'title',
  'desc',
  'symbol',
  'clippath',
  'mask',
  'filter',
  'script',
  'lineargradient',
  'radialgradient',
  'pattern',
]);

/** The box around what an element draws, in its own coordinates, as `getBBox` gives it; null where it draws nothing. */
export function boxOf(element: Element, measure: MeasureText): Box | null {
  const name = element.tagName.toLowerCase();
  if (drawnNowhere.has(name) || styleOf(element, 'display') === 'none') return null;
  const number = (attribute: string) => Number.parseFloat(element.getAttribute(attribute) ?? '') || 0;
  switch (name) {
    case 'text':
      return boxOfRuns(layOutText(element, measure));
    case 'tspan': {
      const text = element.closest('text');
      return text && boxOfRuns(layOutText(text, measure).filter((run) => element.contains(run.element)));
    }
    case 'rect':
    case 'image':
    case 'use':
    case 'foreignobject':
      return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
    case 'circle':
      return {
        x: number('cx') - number('r'),
        y: number('cy') - number('r'),
        width: 2 * number('r'),
        height: 2 * number('r'),
      };
    case 'ellipse':
      return {
        x: number('cx') - number('rx'),
        y: number('cy') - number('ry'),
        width: 2 * number('rx'),
        height: 2 * number('ry'),
      };
    case 'line':
      return around([
        [number('x1'), number('y1')],
        [number('x2'), number('y2')],
      ]);
    case 'polygon':
    case 'polyline': {
      const numbers = (element.getAttribute('points') ?? '').match(/-?[\d.]+(?:e-?\d+)?/g)?.map(Number) ?? [];
      return around(numbers.flatMap((x, index) => (index % 2 === 0 ? [[x, numbers[index + 1] ?? 0] as const] : [])));
    }
    case 'path':
      return pathBox(element.getAttribute('d') ?? '');
    default:
      return join(
        childElements(element).flatMap((child) => {
          const box = boxOf(child, measure);
          return box ? [transformBox(box, matrixOf(child))] : [];
        }),
      );
  }
}

function boxOfRuns(runs: TextRun[]): Box | null {
  return join(
    runs.map(({ x, baseline, width, size }) => ({
      x,
      y: baseline - reach.above * size,
      width,
      height: (reach.above + reach.below) * size,
    })),
  );
}

/** The box around a path; null for one that cannot be read. */
function pathBox(d: string): Box | null {
  if (!/^\s*[Mm]/.test(d) || d.includes('NaN')) return null;
  try {
    const { x, y, width, height } = SVGPathCommander.getPathBBox(d);
    return { x, y, width, height };
  } catch {
    return null;
  }
}

/** How an element's own coordinates become those of the element around it. */
export function matrixOf(element: Element): Matrix {
  let matrix = identity;
  const written = element.getAttribute('transform') ?? styledTransform(element);
  for (const [, kind = '', values = ''] of (written ?? '').matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const [a = 0, b, c] = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
    if (kind === 'translate') matrix = multiply(matrix, [1, 0, 0, 1, a, b ?? 0]);
    if (kind === 'translateX') matrix = multiply(matrix, [1, 0, 0, 1, a, 0]);
    if (kind === 'translateY') matrix = multiply(matrix, [1, 0, 0, 1, 0, a]);
    if (kind === 'scale') matrix = multiply(matrix, [a, 0, 0, b ?? a, 0, 0]);
    if (kind === 'rotate') {
      const [sin, cos] = [Math.sin((a * Math.PI) / 180), Math.cos((a * Math.PI) / 180)];
      matrix = multiply(matrix, [1, 0, 0, 1, b ?? 0, c ?? 0]);
      matrix = multiply(matrix, [cos, sin, -sin, cos, 0, 0]);
      matrix = multiply(matrix, [1, 0, 0, 1, -(b ?? 0), -(c ?? 0)]);
    }
    if (kind === 'matrix') {
      const numbers = (values.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number);
      if (numbers.length === 6) matrix = multiply(matrix, numbers as Matrix);
    }
  }
  if (element.tagName.toLowerCase() !== 'svg' || !element.parentElement?.closest('svg')) return matrix;
  // A picture in a picture: placed by x and y, scaled from its own view box.
  const number = (name: string) => Number.parseFloat(element.getAttribute(name) ?? '') || 0;
  const view = (element.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number);
  const scale = view[2] && number('width') ? number('width') / view[2] : 1;
  return multiply(matrix, [
    scale,
    0,
    0,
    scale,
    number('x') - (view[0] ?? 0) * scale,
    number('y') - (view[1] ?? 0) * scale,
  ]);
}

/** A transform of a style, about the place that its style or its attribute names. */
function styledTransform(element: Element): string | null {
  const transform = styleOf(element, 'transform');
  if (transform === null || transform === 'none') return null;
  const origin = styleOf(element, 'transform-origin');
  const [x = 0, y = 0] = (origin?.match(/-?[\d.]+/g) ?? []).map(Number);
  return `translate(${x} ${y}) ${transform} translate(${-x} ${-y})`;
}

export function multiply(m: Matrix, n: Matrix): Matrix {
  return [
    m[0] * n[0] + m[2] * n[1],
    m[1] * n[0] + m[3] * n[1],
    m[0] * n[2] + m[2] * n[3],
    m[1] * n[2] + m[3] * n[3],
    m[0] * n[4] + m[2] * n[5] + m[4],
    m[1] * n[4] + m[3] * n[5] + m[5],
  ];
}

export function transformBox({ x, y, width, height }: Box, [a, b, c, d, e, f]: Matrix): Box {
  const corners = [
    [x, y],
    [x + width, y],
    [x, y + height],
    [x + width, y + height],
  ] as const;
  return (
    around(corners.map(([left, top]) => [a * left + c * top + e, b * left + d * top + f] as const)) ?? {
      x,
      y,
      width,
      height,
    }
  );
}

function around(points: (readonly [number, number])[]): Box | null {
  if (points.length === 0) return null;
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** One box around several; boxes of no size count where they stand. */
export function join(boxes: Box[]): Box | null {
  return around(boxes.flatMap(({ x, y, width, height }) => [[x, y] as const, [x + width, y + height] as const]));
}
