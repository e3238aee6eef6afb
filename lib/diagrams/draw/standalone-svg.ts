import type { Hue } from '@/lib/roles';
import type { Palette, PaletteToken } from './palette';
import type { Stylesheet } from './stylesheet';
import { formatNumber, svg, writeSvg, type SvgElement } from './svg-element';

/** What a picture that is opened alone takes with it. */
export interface StandaloneLook {
  palette: Palette;
  stylesheet: Stylesheet;
  /** The site's font as a WOFF2 file in base 64, for viewers that load it. */
  font: string;
  /** Fonts for what that one has not. */
  fallbacks: { family: string; rule: string }[];
}

/** Paper around the drawing on each side, in CSS pixels. */
const fileMargin = 12;

/** After the site's font those that are about as wide, for viewers that load no font and squeeze no text. */
const commonFonts = "'Helvetica Neue', Helvetica, Arial, 'Liberation Sans', 'DejaVu Sans Condensed', sans-serif";

/** Which palette colour each of diagram.css's own variables stands for inside what has a hue. */
const hueVariables: Record<string, (hue: Hue | null) => PaletteToken> = {
  '--hue': (hue) => hue ?? 'ink-muted',
  '--hue-tint': (hue) => (hue ? `${hue}-tint` : 'paper-raised'),
  '--hue-line': (hue) => (hue ? `${hue}-line` : 'line-strong'),
};

/**
 * Writes a drawing as a file of its own: presentation attributes instead of classes and variables, paper behind
 * it and the font inside. Each text also carries its width, so that in a viewer without that font it is
 * squeezed rather than run over its box.
 */
export function standaloneSvg(drawing: SvgElement, look: StandaloneLook): string {
  const width = Number(drawing.attributes.width) + 2 * fileMargin;
  const height = Number(drawing.attributes.height) + 2 * fileMargin;
  const [left = 0, top = 0] = (drawing.attributes.viewBox ?? '').split(' ').map(Number);
  const corner = { x: left - fileMargin, y: top - fileMargin };
  const face =
    "@font-face{font-family:'IBM Plex Sans';font-weight:400 700;" +
    `src:url(data:font/woff2;base64,${look.font}) format('woff2')}` +
    look.fallbacks.map(({ rule }) => rule).join('');
  const families = ['IBM Plex Sans', ...look.fallbacks.map(({ family }) => family)].map((name) => `'${name}'`);
  const paper = svg('rect', { ...corner, width, height, fill: look.palette.paper });
  const dressed = dress(drawing, look, null);
  const [title, desc, ...rest] = dressed.children;
  const file: SvgElement = {
    ...dressed,
    attributes: {
      ...dressed.attributes,
      width: formatNumber(width),
      height: formatNumber(height),
      viewBox: [formatNumber(corner.x), formatNumber(corner.y), formatNumber(width), formatNumber(height)].join(' '),
      'font-family': `${families.join(', ')}, ${commonFonts}`,
    },
    children: [title ?? '', desc ?? '', svg('style', {}, [face]), paper, ...rest],
  };
  return `${writeSvg(file).replaceAll('SVGID-', '')}\n`;
}

function dress(element: SvgElement, look: StandaloneLook, hue: Hue | null): SvgElement {
  const { class: classes, 'data-width': textLength, ...attributes } = element.attributes;
  const inner = (attributes['data-hue'] as Hue | undefined) ?? hue;
  const painted = Object.assign(
    {},
    ...(classes ?? '')
      .split(' ')
      .filter(Boolean)
      .map((name) => paint(name, look, inner)),
  );
  const fitted = textLength ? { textLength, lengthAdjust: 'spacingAndGlyphs' } : {};
  return {
    name: element.name,
    attributes: { ...resolveAll(attributes, look.palette, inner), ...painted, ...fitted },
    children: element.children.map((child) => (typeof child === 'string' ? child : dress(child, look, inner))),
  };
}

function paint(name: string, { palette, stylesheet }: StandaloneLook, hue: Hue | null): Record<string, string> {
  const declarations = Object.entries(stylesheet.get(name) ?? {}).filter(
    ([property]) => property !== 'font-family' && !property.startsWith('--'),
  );
  return Object.fromEntries(
    declarations.map(([property, value]) => [property, resolve(value, palette, hue).replace(/px$/, '')]),
  );
}

/** Colours of single elements, as charts have them, in place of their variables. */
function resolveAll(attributes: Record<string, string>, palette: Palette, hue: Hue | null): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, resolve(value, palette, hue)]));
}

/** Replaces a CSS variable by its colour; a variable that is no part of the palette is an error of ours. */
function resolve(value: string, palette: Palette, hue: Hue | null): string {
  const variable = /^var\((--[\w-]+)\)$/.exec(value)?.[1];
  if (!variable) return value;
  const own = hueVariables[variable];
  const token = own ? own(hue) : variable.slice(2);
  const colour = palette[token as PaletteToken];
  if (!colour) throw new Error(`diagram.css uses ${variable}, which is not in lib/diagrams/draw/palette.ts.`);
  return colour;
}
