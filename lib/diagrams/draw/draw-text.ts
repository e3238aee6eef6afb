import { lineHeights } from '@/lib/diagrams/layout/text-measure';
import type { TextLine } from '@/lib/diagrams/layout/text-lines';
import { svg, type SvgElement } from './svg-element';

/** Where a block of lines is written. */
export interface TextPlace {
  /** Of the side, or the middle, at which lines are aligned. */
  x: number;
  top: number;
  align: 'start' | 'middle';
  /** Of the block, so that lines from right to left can begin at its other side. */
  width: number;
  /** The class of a line, from its style. */
  classOf: (line: TextLine) => string;
}

/** Writes lines below one another; each carries its width, by which a viewer with another font can fit it. */
export function drawLines(lines: TextLine[], { x, top, align, width, classOf }: TextPlace): (SvgElement | string)[] {
  let y = top;
  return lines.flatMap((line, index): (SvgElement | string)[] => {
    // A baseline that puts capitals in the middle of the line.
    const baseline = y + (line.style === 'name' ? 14 : 12.2);
    y += lineHeights[line.style];
    const fromRight = line.isRtl && align === 'start';
    const isCentred = align === 'middle' || fromRight;
    const written = svg(
      'text',
      {
        class: classOf(line),
        // A line from right to left is centred on its own width, as viewers differ in what its start is.
        x: fromRight ? x + width - line.width / 2 : x,
        y: baseline,
        'text-anchor': isCentred ? 'middle' : null,
        direction: line.isRtl ? 'rtl' : null,
        'data-width': line.width,
      },
      line.spans.map((span) => {
        const marks = [
          ...(span.bold ? ['dg-bold'] : []),
          ...(span.italic ? ['dg-italic'] : []),
          ...(span.underline ? ['dg-underline'] : []),
          ...(span.struck ? ['dg-struck'] : []),
        ];
        return marks.length > 0 ? svg('tspan', { class: marks.join(' ') }, [span.text]) : span.text;
      }),
    );
    // White space between lines is not drawn: to whoever reads the markup they are words apart.
    return index === 0 ? [written] : [' ', written];
  });
}
