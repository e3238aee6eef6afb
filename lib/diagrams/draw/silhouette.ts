import type { Box } from '@/lib/diagrams/layout/geometry';
import type { NodeMeaning } from '@/lib/diagrams/model/model';
import { nodeSpace } from '@/lib/diagrams/layout/node-content';
import { formatNumber, svg, type SvgElement } from './svg-element';

/** Draws a node's outline: its shape in the source, dashed where it runs outside the organisation's machines. */
export function drawSilhouette(shape: string, box: Box, meaning: NodeMeaning): SvgElement[] {
  const look = meaning.external ? 'dg-shape dg-external' : 'dg-shape';
  const { x, y, width, height } = box;
  switch (shape) {
    case 'circle':
      return [svg('circle', { class: look, cx: x + width / 2, cy: y + height / 2, r: width / 2 })];
    case 'cylinder':
      return cylinder(box, look);
    case 'diamond':
      return [
        polygon(
          [
            [0.5, 0],
            [1, 0.5],
            [0.5, 1],
            [0, 0.5],
          ],
          box,
          look,
        ),
      ];
    case 'hexagon': {
      const slant = height / 4 / width;
      return [
        polygon(
          [
            [slant, 0],
            [1 - slant, 0],
            [1, 0.5],
            [1 - slant, 1],
            [slant, 1],
            [0, 0.5],
          ],
          box,
          look,
        ),
      ];
    }
    case 'subroutine': {
      const bar = (at: number) => `M${pair(at, y)}v${formatNumber(height)}`;
      const bars = bar(x + nodeSpace.sides) + bar(x + width - nodeSpace.sides);
      return [svg('rect', { class: look, ...box, rx: 4 }), svg('path', { class: 'dg-lid', d: bars })];
    }
    default: {
      // People have round ends even where the source draws a rectangle: a client is no machine.
      const isRound = shape === 'stadium' || (shape === 'rect' && meaning.role === 'people');
      return [svg('rect', { class: look, ...box, rx: isRound ? height / 2 : shape === 'rounded' ? 12 : 5 })];
    }
  }
}

function cylinder({ x, y, width, height }: Box, look: string): SvgElement[] {
  const { cap } = nodeSpace;
  const arc = (sweep: 0 | 1, toX: number, toY: number) =>
    `A${formatNumber(width / 2)} ${cap} 0 0 ${sweep} ${pair(toX, toY)}`;
  const [top, bottom, right] = [y + cap, y + height - cap, x + width];
  const body = `M${pair(x, top)}${arc(1, right, top)}V${formatNumber(bottom)}${arc(1, x, bottom)}Z`;
  return [
    svg('path', { class: look, d: body }),
    svg('path', { class: 'dg-lid', d: `M${pair(x, top)}${arc(0, right, top)}` }),
  ];
}

/** Corners as shares of the box's width and height. */
function polygon(corners: [number, number][], { x, y, width, height }: Box, look: string): SvgElement {
  const points = corners.map(([across, down]) => pair(x + across * width, y + down * height));
  return svg('path', { class: look, d: `M${points.join('L')}Z` });
}

function pair(x: number, y: number): string {
  return `${formatNumber(x)} ${formatNumber(y)}`;
}
