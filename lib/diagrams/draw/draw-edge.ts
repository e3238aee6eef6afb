import type { EdgeRoute, Point } from '@/lib/diagrams/layout/geometry';
import type { TextLine } from '@/lib/diagrams/layout/text-lines';
import { lineHeights } from '@/lib/diagrams/layout/text-measure';
import type { DiagramEdge } from '@/lib/diagrams/model/model';
import type { ArrowEnd, EdgeForm } from '@/lib/diagrams/parse/parsed-diagram';
import { drawLines } from './draw-text';
import { arrowhead, arrowPath, crossPath, roundedPath, towards } from './edge-path';
import { svg, type SvgElement } from './svg-element';

/** Draws an edge: line, what its ends have, and its label on a chip that interrupts the line. */
export function drawEdge(edge: DiagramEdge, route: EdgeRoute, form: EdgeForm, label: TextLine[]): SvgElement {
  const { look, animated } = form;
  const attributes = {
    class: ['dg-edge', ...(animated ? ['dg-animated'] : []), ...(look.muted ? ['dg-faint'] : [])].join(' '),
    'data-edge': edge.id,
    'data-from': edge.from,
    'data-to': edge.to,
    'data-style': edge.style === 'solid' ? null : edge.style,
    'data-hue': look.hue,
  };
  const line = [
    'dg-line',
    ...(edge.style === 'solid' ? [] : [`dg-${edge.style}`]),
    ...(look.strong ? ['dg-thick'] : []),
    ...(look.dashed || animated ? ['dg-broken'] : []),
    ...(look.hue ? ['dg-hued'] : []),
  ];
  const head = look.hue ? 'dg-arrow dg-hued-arrow' : 'dg-arrow';
  const cross = look.hue ? 'dg-cross dg-hued' : 'dg-cross';
  const [first, second] = route.points;
  const [beforeLast, last] = route.points.slice(-2);
  return svg('g', attributes, [
    svg('path', { class: line.join(' '), d: roundedPath(shorten(route.points, form)) }),
    ...(first && second ? drawEnd(form.start, first, second, head, cross) : []),
    ...(beforeLast && last ? drawEnd(form.end, last, beforeLast, head, cross) : []),
    ...(route.label && label.length > 0 ? chip(label, route.label) : []),
  ]);
}

/** How far from its end the line ends, so that it does not show beside the tip of what it carries. */
const insets: Record<ArrowEnd, number> = {
  none: 0,
  point: arrowhead.length - 2,
  circle: 2 * arrowhead.radius,
  cross: 0,
};

function shorten(points: Point[], { start, end }: EdgeForm): Point[] {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (!first || !second || !beforeLast || !last) return points;
  return [towards(first, second, insets[start]), ...points.slice(1, -1), towards(last, beforeLast, insets[end])];
}

function drawEnd(end: ArrowEnd, tip: Point, from: Point, head: string, cross: string): SvgElement[] {
  if (end === 'none') return [];
  if (end === 'point') return [svg('path', { class: head, d: arrowPath(tip, from) })];
  if (end === 'cross')
    return [svg('path', { class: cross, d: crossPath(towards(tip, from, arrowhead.radius + 1), from) })];
  const { x, y } = towards(tip, from, arrowhead.radius);
  return [svg('circle', { class: head, cx: x, cy: y, r: arrowhead.radius })];
}

function chip(lines: TextLine[], box: NonNullable<EdgeRoute['label']>): (SvgElement | string)[] {
  const height = lines.length * lineHeights.detail;
  return [
    svg('rect', { class: 'dg-chip', ...box, rx: 4 }),
    ...drawLines(lines, {
      x: box.x + box.width / 2,
      top: box.y + (box.height - height) / 2,
      align: 'middle',
      width: box.width,
      classOf: () => 'dg-label',
    }),
  ];
}
