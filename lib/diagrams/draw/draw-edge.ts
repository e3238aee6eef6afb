import { arrowhead, arrowPath, roundedPath, towards } from './edge-path';
import type { Box, EdgeRoute, Point } from '@/lib/diagrams/layout/geometry';
import type { DiagramEdge } from '@/lib/diagrams/model/model';
import type { Arrow } from '@/lib/diagrams/parse/parse';
import { spacedLines, svg, type SvgElement } from './svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';

/** Draws an edge: line, arrowheads, and its label on a chip that interrupts the line. */
export function drawEdge(edge: DiagramEdge, route: EdgeRoute, arrow: Arrow, measure: MeasureText): SvgElement {
  const attributes = {
    class: 'dg-edge',
    'data-edge': edge.id,
    'data-from': edge.from,
    'data-to': edge.to,
    'data-style': edge.style === 'solid' ? null : edge.style,
  };
  const line = edge.style === 'solid' ? 'dg-line' : `dg-line dg-${edge.style}`;
  return svg('g', attributes, [
    svg('path', { class: line, d: roundedPath(shorten(route.points, arrow)) }),
    ...heads(route.points, arrow).map((d) => svg('path', { class: 'dg-arrow', d })),
    ...(edge.label && route.label ? chip(edge.label, route.label, measure) : []),
  ]);
}

/** Lets the line end inside its arrowhead, so that a thick line does not show beside the tip. */
function shorten(points: Point[], arrow: Arrow): Point[] {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (!first || !second || !beforeLast || !last) return points;
  const inset = arrowhead.length - 2;
  return [
    arrow.start ? towards(first, second, inset) : first,
    ...points.slice(1, -1),
    arrow.end ? towards(last, beforeLast, inset) : last,
  ];
}

function heads(points: Point[], arrow: Arrow): string[] {
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  const start = arrow.start && first && second ? [arrowPath(first, second)] : [];
  const end = arrow.end && beforeLast && last ? [arrowPath(last, beforeLast)] : [];
  return [...start, ...end];
}

function chip(label: string, box: Box, measure: MeasureText): (SvgElement | string)[] {
  const lines = label.split('\n');
  const middle = box.x + box.width / 2;
  const top = box.y + (box.height - lines.length * 16) / 2;
  const text = lines.map((line, index) => {
    const placed = { x: middle, y: top + index * 16 + 12.2, 'text-anchor': 'middle' };
    return svg('text', { class: 'dg-label', ...placed, 'data-width': measure(line, 'detail') }, [line]);
  });
  return [svg('rect', { class: 'dg-chip', ...box, rx: 4 }), ...spacedLines(text)];
}
