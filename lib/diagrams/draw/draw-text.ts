import { lineHeights } from '@/lib/diagrams/layout/text-measure';
import type { TextLine } from '@/lib/diagrams/layout/text-lines';
import type { TextSpan } from '@/lib/diagrams/model/rich-text';
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

/** Writes lines below one another; each text carries its width, by which a viewer with another font can fit it. */
export function drawLines(lines: TextLine[], place: TextPlace): (SvgElement | string)[] {
  let { top } = place;
  const texts = lines.flatMap((line) => {
    // A baseline that puts capitals in the middle of the line.
    const baseline = top + (line.style === 'name' ? 14 : 12.2);
    top += lineHeights[line.style];
    return line.spans.length > 1 ? drawSpans(line, place, baseline) : [drawLine(line, place, baseline)];
  });
  // White space between texts is not drawn: to whoever reads the markup they are words apart.
  return texts.flatMap((text, index) => (index === 0 ? [text] : [' ', text]));
}

function drawLine(line: TextLine, { x, align, width, classOf }: TextPlace, y: number): SvgElement {
  // A line from right to left is centred on its own width, as viewers differ in what its start is.
  const fromRight = line.isRtl && align === 'start';
  const [span] = line.spans;
  const written = {
    class: [classOf(line), ...(span ? marksOf(span) : [])].join(' '),
    x: fromRight ? x + width - line.width / 2 : x,
    y,
    'text-anchor': align === 'middle' || fromRight ? 'middle' : null,
    direction: line.isRtl ? 'rtl' : null,
    'data-width': line.width,
  };
  return svg('text', written, span ? [span.text] : []);
}

/** Each span is a text of its own, as viewers differ in how they fit a text of several parts to a width. */
function drawSpans(line: TextLine, { x, align, width, classOf }: TextPlace, y: number): SvgElement[] {
  const beside = line.isRtl ? width - line.width : 0;
  const left = align === 'middle' ? x - line.width / 2 : x + beside;
  return line.spans
    .filter(({ text }) => text !== '')
    .map((span) => {
      const start = line.isRtl ? line.width - span.offset - span.width : span.offset;
      const written = {
        class: [classOf(line), ...marksOf(span)].join(' '),
        x: left + start + span.width / 2,
        y,
        'text-anchor': 'middle',
        direction: line.isRtl ? 'rtl' : null,
        'data-width': span.width,
      };
      return svg('text', written, [span.text]);
    });
}

function marksOf({ bold, italic, underline, struck }: TextSpan): string[] {
  return [
    ...(bold ? ['dg-bold'] : []),
    ...(italic ? ['dg-italic'] : []),
    ...(underline ? ['dg-underline'] : []),
    ...(struck ? ['dg-struck'] : []),
  ];
}
