import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { palette } from '@/lib/diagrams/draw/palette';
import { svg, writeSvg, type SvgElement } from '@/lib/diagrams/draw/svg-element';
import { textStyles, type MeasureText } from '@/lib/diagrams/layout/text-measure';
import { brandMark } from './brand-mark';
import type { Card } from './cards';
import { fitText, type FittedText } from './wrap-text';

/** The size that all who show links ask for. */
export const cardSize = { width: 1200, height: 630 };

const { light: colours } = palette;

/** The frame of the sheet, the text in it, and the line above the title block. */
const frame = { left: 28, top: 28, right: 1172, bottom: 602 };
const indent = 44;
const headBottom = frame.top + 92;
const blockTop = frame.bottom - 76;
/** Where the diagram's part begins. */
const split = 600;
const diagramPadding = 22;

const titleSpacing = -0.025;
const small = 24;

/** How each text is set, from the best way to the one of last resort; the tallest of each fit below one another. */
const oneLine = [
  { size: 26, maxLines: 1 },
  { size: 22, maxLines: 1 },
] as const;
const titles = {
  wide: [
    { size: 88, maxLines: 2 },
    { size: 72, maxLines: 2 },
    { size: 58, maxLines: 3 },
  ],
  narrow: [
    { size: 62, maxLines: 2 },
    { size: 54, maxLines: 2 },
    { size: 46, maxLines: 3 },
    { size: 40, maxLines: 4 },
  ],
} as const;
const descriptions = {
  wide: [
    { size: 36, maxLines: 3 },
    { size: 30, maxLines: 3 },
  ],
  narrow: [
    { size: 28, maxLines: 4 },
    { size: 24, maxLines: 4 },
  ],
} as const;

interface Line {
  text: string;
  size: number;
  x: number;
  y: number;
  strong?: boolean;
  /** Set closer, as large text is. */
  tight?: boolean;
  muted?: boolean;
  /** Where the text ends at `x`. */
  end?: boolean;
}

/**
 * Draws a card as an SVG for `drawPng`: a sheet with its title, its title block and, where there is one, its diagram.
 */
export function drawCard(card: Card, measure: MeasureText): string {
  const { diagram } = card;
  const right = diagram ? split : frame.right;
  const parts = [
    svg('rect', { ...cardSize, fill: colours.paper }),
    ...(diagram ? dots() : []),
    ...rules(right),
    brandMark({ x: frame.left + indent, y: frame.top + 36, size: 44 }),
    ...textOf(card, { left: frame.left + indent, right: right - indent }, measure).map(drawLine),
  ];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${cardSize.width}" height="${cardSize.height}" font-family="">`,
    ...parts.map(writeSvg),
    diagram ? placeDiagram(diagram) : '',
    '</svg>',
  ].join('');
}

/** All lines of text on a card, between two edges. */
function textOf(card: Card, { left, right }: { left: number; right: number }, measure: MeasureText): Line[] {
  const width = right - left;
  const strong = (text: string, size: number) => (measure(text, 'name') / textStyles.name.size) * size;
  const plain = (text: string, size: number) => (measure(text, 'detail') / textStyles.detail.size) * size;
  const tight = (text: string, size: number) => strong(text, size) + text.length * titleSpacing * size;

  const sheetWidth = card.sheet ? plain(card.sheet, small) + 24 : 0;
  const name = fitText(card.siteName, width - 62, oneLine, strong);
  const section = fitText(card.section, width - sheetWidth, oneLine, strong);
  const title = fitText(card.title, width, card.diagram ? titles.narrow : titles.wide, tight);
  const description = fitText(
    card.description,
    Math.min(width, 920),
    card.diagram ? descriptions.narrow : descriptions.wide,
    plain,
  );

  const titleHeight = title.lines.length * title.size * 1.1;
  const gap = description.lines.length > 0 ? 26 : 0;
  const height = titleHeight + gap + description.lines.length * description.size * 1.42;
  // In the middle between the site's name and the title block.
  const top = (headBottom + blockTop - height) / 2;
  return [
    ...linesOf(name, { x: left + 62, y: frame.top + 68, strong: true }),
    ...stack(title, top, 1.1).map((line) => ({ ...line, x: left, strong: true, tight: true })),
    ...stack(description, top + titleHeight + gap, 1.42).map((line) => ({ ...line, x: left, muted: true })),
    ...linesOf(section, { x: left, y: blockTop + 46, strong: true }),
    ...(card.sheet ? [{ text: card.sheet, size: small, x: right, y: blockTop + 46, muted: true, end: true }] : []),
  ];
}

function linesOf({ lines, size }: FittedText, place: Omit<Line, 'text' | 'size'>): Line[] {
  return lines.map((text) => ({ ...place, text, size }));
}

/** Baselines of lines one below the other. */
function stack({ lines, size }: FittedText, top: number, leading: number) {
  return lines.map((text, index) => ({ text, size, y: top + size * (leading * (index + 0.5) + 0.36) }));
}

function drawLine({ text, size, x, y, strong = false, tight = false, muted = false, end = false }: Line): SvgElement {
  return svg(
    'text',
    {
      x,
      y,
      'font-size': size,
      'font-weight': strong ? 600 : 400,
      fill: muted ? colours['ink-muted'] : colours.ink,
      'letter-spacing': tight ? String(titleSpacing * size) : null,
      'text-anchor': end ? 'end' : null,
    },
    [text],
  );
}

/** Hairlines around the parts of the sheet, and its corners. */
function rules(right: number): SvgElement[] {
  const { left, top, bottom } = frame;
  const hairlines = [
    `M${left} ${top}H${frame.right}V${bottom}H${left}Z`,
    `M${left} ${blockTop}H${right}`,
    right < frame.right ? `M${right} ${top}V${bottom}` : '',
  ];
  const corners = [
    `M${left} ${top + 32}V${top}H${left + 32}`,
    `M${frame.right - 32} ${top}H${frame.right}V${top + 32}`,
    `M${frame.right} ${bottom - 32}V${bottom}H${frame.right - 32}`,
    `M${left + 32} ${bottom}H${left}V${bottom - 32}`,
  ];
  return [
    svg('path', { d: hairlines.join(''), fill: 'none', stroke: colours.line, 'stroke-width': 2 }),
    svg('path', { d: corners.join(''), fill: 'none', stroke: colours['line-strong'], 'stroke-width': 3 }),
  ];
}

/** The grid behind a figure. */
function dots(): SvgElement[] {
  const dot = svg('circle', { cx: 11, cy: 11, r: 1.2, fill: colours.line });
  const pattern = { id: 'dots', width: 22, height: 22, patternUnits: 'userSpaceOnUse' };
  const part = { x: split, y: frame.top, width: frame.right - split, height: frame.bottom - frame.top };
  return [svg('defs', {}, [svg('pattern', pattern, [dot])]), svg('rect', { ...part, fill: 'url(#dots)' })];
}

/** The diagram's light file, scaled to fit its part; font and paper are the card's. */
function placeDiagram({ standaloneSvg }: RenderedDiagram): string {
  const place = {
    x: split + diagramPadding,
    y: frame.top + diagramPadding,
    width: frame.right - split - 2 * diagramPadding,
    height: frame.bottom - frame.top - 2 * diagramPadding,
  };
  const attributes = Object.entries(place).map(([name, value]) => `${name}="${value}"`);
  return standaloneSvg
    .replace(/<style[^>]*>.*?<\/style><rect [^>]*\/>/s, '')
    .replace(/^<svg [^>]*?(viewBox="[^"]*")[^>]*>/, `<svg $1 ${attributes.join(' ')}>`);
}
