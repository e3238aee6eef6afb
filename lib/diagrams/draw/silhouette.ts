import type { Box } from '@/lib/diagrams/layout/geometry';
import { pathOf } from '@/lib/diagrams/layout/outline-path';
import { outlineOf } from '@/lib/diagrams/layout/outlines';
import type { DiagramShape } from '@/lib/diagrams/model/shapes';
import { formatNumber, svg, type SvgElement } from './svg-element';

/** How a shape's outline is drawn. */
export interface SilhouetteLook {
  /** Classes beside the shape's own. */
  classes: string[];
  /** A client is no machine: its ends are round even where the source draws a rectangle. */
  isPerson: boolean;
}

/**
 * Draws a node's outline and the lines within it. Long for it has one entry a shape.
 */
export function drawSilhouette(shape: DiagramShape, box: Box, { classes, isPerson }: SilhouetteLook): SvgElement[] {
  const look = ['dg-shape', ...classes].join(' ');
  const { x, y, width: w, height: h } = box;
  const right = x + w;
  const bottom = y + h;
  const n = formatNumber;
  const path = (d: string) => svg('path', { class: look, d });
  const lid = (d: string) => svg('path', { class: 'dg-lid', d });
  const rect = (at: Box, rx: number) => svg('rect', { class: look, ...at, rx });
  const outline = path(pathOf(outlineOf(shape, box)));
  const level = (at: number, from = x, to = right) => `M${n(from)} ${n(at)}H${n(to)}`;
  const upright = (at: number, from = y, to = bottom) => `M${n(at)} ${n(from)}V${n(to)}`;
  const inset = (by: number): Box => ({ x: x + by, y: y + by, width: w - 2 * by, height: h - 2 * by });
  switch (shape) {
    case 'rect':
      return [rect(box, isPerson ? h / 2 : 5)];
    case 'rounded':
      return [rect(box, 12)];
    case 'stadium':
      return [rect(box, h / 2)];
    case 'text':
      // Without an outline it still has to be seen and hit where it is chosen.
      return [svg('rect', { class: 'dg-plain', ...box, rx: 5, fill: 'none', 'pointer-events': 'all' })];
    case 'circle':
    case 'small-circle':
      return [circle(box, look)];
    case 'double-circle':
      return [circle(box, look), circle(inset(5), 'dg-lid')];
    case 'framed-circle':
      return [circle(box, look), circle(inset(6), `${look} dg-solid`)];
    case 'filled-circle':
      return [circle(box, `${look} dg-solid`)];
    case 'crossed-circle': {
      const reach = (w / 2) * Math.SQRT1_2;
      const [cx, cy] = [x + w / 2, y + h / 2];
      const stroke = (sign: number) =>
        `M${n(cx - reach)} ${n(cy - sign * reach)}L${n(cx + reach)} ${n(cy + sign * reach)}`;
      return [circle(box, look), lid(stroke(1) + stroke(-1))];
    }
    case 'fork':
      return [svg('rect', { class: `${look} dg-solid`, ...box, rx: 2 })];
    case 'cylinder':
      return [path(cylinder(box)), lid(`M${n(x)} ${n(y + 7)}A${n(w / 2)} 7 0 0 0 ${n(right)} ${n(y + 7)}`)];
    case 'lined-cylinder': {
      const rim = (at: number) => `M${n(x)} ${n(at)}A${n(w / 2)} 7 0 0 0 ${n(right)} ${n(at)}`;
      return [outline, lid(rim(y + 7) + rim(y + 15))];
    }
    case 'horizontal-cylinder':
      return [outline, lid(`M${n(right - 7)} ${n(y)}A7 ${n(h / 2)} 0 0 0 ${n(right - 7)} ${n(bottom)}`)];
    case 'bucket':
      return [outline, lid(`M${n(x)} ${n(y + 7)}A${n(w / 2)} 7 0 0 0 ${n(right)} ${n(y + 7)}`)];
    case 'subroutine':
      return [rect(box, 4), lid(upright(x + 12) + upright(right - 12))];
    case 'lined-rect':
      return [rect(box, 4), lid(upright(x + 10))];
    case 'divided-rect':
      return [rect(box, 4), lid(level(y + 11))];
    case 'window-pane':
      return [rect(box, 4), lid(level(y + 11) + upright(x + 11))];
    case 'stacked-rect': {
      const sheet = (by: number): Box => ({ x: x + by, y: y + 10 - by, width: w - 10, height: h - 10 });
      return [10, 5, 0].map((by) => rect(sheet(by), 3));
    }
    case 'tagged-rect':
      return [rect(box, 4), lid(`M${n(right - 16)} ${n(bottom)}L${n(right)} ${n(bottom - 16)}`)];
    case 'datastore':
      return [svg('rect', { class: 'dg-ground', ...box }), lid(level(y) + level(bottom))];
    case 'lined-document':
      return [outline, lid(upright(x + 10, y, bottom - 3))];
    case 'tagged-document':
      return [
        outline,
        lid(`M${n(right - 18)} ${n(bottom - 14)}Q${n(right - 14)} ${n(bottom - 24)} ${n(right)} ${n(bottom - 26)}`),
      ];
    case 'stacked-document': {
      const sheet = (by: number): Box => ({ x: x + by, y: y + 10 - by, width: w - 10, height: h - 10 });
      return [10, 5, 0].map((by) => path(pathOf(outlineOf('document', sheet(by)))));
    }
    case 'note':
      return [outline, lid(`M${n(right - 12)} ${n(y)}V${n(y + 12)}H${n(right)}`)];
    case 'brace-left':
      return [...ground(box), lid(brace(x, y, h, 1))];
    case 'brace-right':
      return [...ground(box), lid(brace(right, y, h, -1))];
    case 'braces':
      return [...ground(box), lid(brace(x, y, h, 1) + brace(right, y, h, -1))];
    case 'console':
      return [rect(box, 5), lid(`${level(y + 16)}M${n(x + 8)} ${n(y + 5)}l4 3l-4 3M${n(x + 15)} ${n(y + 11)}h6`)];
    case 'browser': {
      const dots = [9, 17, 25].map((at) => svg('circle', { class: 'dg-lid', cx: x + at, cy: y + 8, r: 2 }));
      return [rect(box, 5), lid(level(y + 16)), ...dots];
    }
    case 'ellipse':
    case 'diamond':
    case 'hexagon':
    case 'lean-right':
    case 'lean-left':
    case 'trapezoid':
    case 'inv-trapezoid':
    case 'triangle':
    case 'flipped-triangle':
    case 'hourglass':
    case 'bolt':
    case 'odd':
    case 'card':
    case 'sloped-rect':
    case 'loop-limit':
    case 'delay':
    case 'display':
    case 'bow-rect':
    case 'document':
    case 'flag':
    case 'folder':
    case 'person':
    case 'bang':
    case 'cloud':
      return [outline];
  }
}

function cylinder({ x, y, width, height }: Box): string {
  const n = formatNumber;
  const arc = (toX: number, toY: number) => `A${n(width / 2)} 7 0 0 1 ${n(toX)} ${n(toY)}`;
  const [top, bottom, right] = [y + 7, y + height - 7, x + width];
  return `M${n(x)} ${n(top)}${arc(right, top)}V${n(bottom)}${arc(x, bottom)}Z`;
}

function circle({ x, y, width }: Box, look: string): SvgElement {
  return svg('circle', { class: look, cx: x + width / 2, cy: y + width / 2, r: width / 2 });
}

/** A box that is not drawn, which still hides what lies behind and can be hit. */
function ground(box: Box): SvgElement[] {
  return [svg('rect', { class: 'dg-plain', ...box, fill: 'none', 'pointer-events': 'all' })];
}

/** A curly brace whose tip points outwards: at the left (`side` 1) or at the right (-1). */
function brace(x: number, y: number, height: number, side: 1 | -1): string {
  const n = formatNumber;
  const [half, tip, arm] = [height / 2, 5 * side, 10 * side];
  const r = Math.min(8, half / 2);
  return (
    `M${n(x + arm)} ${n(y)}Q${n(x + tip)} ${n(y)} ${n(x + tip)} ${n(y + r)}V${n(y + half - r)}` +
    `Q${n(x + tip)} ${n(y + half)} ${n(x)} ${n(y + half)}Q${n(x + tip)} ${n(y + half)} ${n(x + tip)} ${n(y + half + r)}` +
    `V${n(y + height - r)}Q${n(x + tip)} ${n(y + height)} ${n(x + arm)} ${n(y + height)}`
  );
}
