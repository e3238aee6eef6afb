import type { Box, Point } from '@/lib/diagrams/layout/geometry';
import { parsePicture } from './parse-picture';

/** Where things lie in a picture, read from its markup as any viewer would. */
export interface PictureParts {
  svg: Element;
  nodes: { id: string; box: Box }[];
  edges: { id: string; from: string; to: string; line: Point[]; arrow: Box | null; chip: Box | null }[];
  titles: { group: string; x: number; y: number }[];
}

/** Reads inline SVG markup of a diagram. */
export function readPicture(markup: string): PictureParts {
  const svg = parsePicture(markup).documentElement;
  const all = (selector: string) => [...svg.querySelectorAll(selector)];
  return {
    svg,
    nodes: all('[data-node]').map((node) => ({
      id: node.getAttribute('data-node') ?? '',
      box: boxOfShape(node.querySelector('.dg-shape')),
    })),
    edges: all('[data-edge]').map((edge) => {
      const arrow = edge.querySelector('.dg-arrow');
      const chip = edge.querySelector('.dg-chip');
      return {
        id: edge.getAttribute('data-edge') ?? '',
        from: edge.getAttribute('data-from') ?? '',
        to: edge.getAttribute('data-to') ?? '',
        line: pointsOf(edge.querySelector('.dg-line')?.getAttribute('d') ?? ''),
        arrow: arrow && boundsOf(pointsOf(arrow.getAttribute('d') ?? '')),
        chip: chip && boxOfShape(chip),
      };
    }),
    titles: all('.dg-title').map((title) => ({
      group: title.parentElement?.getAttribute('data-group') ?? '',
      x: Number(title.getAttribute('x')),
      y: Number(title.getAttribute('y')),
    })),
  };
}

function boxOfShape(shape: Element | null): Box {
  if (!shape) throw new Error('A part of the picture has no shape.');
  const number = (name: string) => Number(shape.getAttribute(name));
  if (shape.localName === 'circle') {
    const r = number('r');
    return { x: number('cx') - r, y: number('cy') - r, width: 2 * r, height: 2 * r };
  }
  if (shape.localName === 'rect') {
    return { x: number('x'), y: number('y'), width: number('width'), height: number('height') };
  }
  // A cylinder: M left top A rx cap … right top V bottom A … left bottom Z.
  const numbers = numbersOf(shape.getAttribute('d') ?? '');
  const [left = NaN, top = NaN, , cap = NaN] = numbers;
  const [right = NaN, , bottom = NaN] = numbers.slice(7);
  return { x: left, y: top - cap, width: right - left, height: bottom + cap - (top - cap) };
}

function pointsOf(d: string): Point[] {
  const numbers = numbersOf(d);
  return numbers.flatMap((x, index) => (index % 2 === 0 ? [{ x, y: numbers[index + 1] ?? NaN }] : []));
}

function numbersOf(d: string): number[] {
  return [...d.matchAll(/-?\d+(?:\.\d+)?/g)].map(Number);
}

function boundsOf(points: Point[]): Box {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}
