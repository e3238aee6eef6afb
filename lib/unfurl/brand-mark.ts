import { palette } from '@/lib/diagrams/draw/palette';
import { svg, type SvgElement } from '@/lib/diagrams/draw/svg-element';

/** Three layers on a corner of a drawing sheet, in a square of 24 units, in light colours. */
export function brandMark({ x, y, size }: { x: number; y: number; size: number }): SvgElement {
  const { light } = palette;
  return svg('svg', { x, y, width: size, height: size, viewBox: '0 0 24 24' }, [
    svg('path', {
      d: 'M1.5 6V1.5H6M18 1.5h4.5V6M22.5 18v4.5H18M6 22.5H1.5V18',
      fill: 'none',
      stroke: light['line-strong'],
    }),
    svg('path', { d: 'M6 7.5h12v2.5H6zM6 11.75h12v2.5H6z', fill: light.ink }),
    svg('path', { d: 'M6 16h12v2.5H6z', fill: light['blue'] }),
  ]);
}
