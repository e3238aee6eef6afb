import { alpha, hue, lightness, saturation } from 'khroma';
import { plainLook, type Look } from '@/lib/diagrams/model/look';
import type { Hue } from '@/lib/roles';

/** Where on the wheel of HSL each of the palette's hues ends; the wheel closes with the first. */
const arcs: [end: number, hue: Hue][] = [
  [18, 'red'],
  [70, 'amber'],
  [162, 'green'],
  [200, 'teal'],
  [252, 'blue'],
  [325, 'violet'],
  [361, 'red'],
];

/** What decides nothing here and whose loss nobody sees. */
const silent = new Set(['fill', 'stroke', 'color', 'rx', 'ry', 'font-family', 'text-align']);

/**
 * Reads declarations of `classDef`, `style` or `linkStyle` as what they mean: colours become the nearest hue of the
 * site's palette, which is readable in both themes, and heavy, broken or faint lines stay so.
 *
 * @returns the look, and the properties that have no effect here
 */
export function readLook(declarations: string[]): { look: Look; idle: string[] } {
  const values = new Map(
    declarations.flatMap((declaration): [string, string][] => {
      const colon = declaration.indexOf(':');
      const value = declaration
        .slice(colon + 1)
        .replace(/!important|;/g, '')
        .trim();
      return colon < 0 ? [] : [[declaration.slice(0, colon).trim().toLowerCase(), value]];
    }),
  );
  const look: Look = { ...plainLook };
  const idle: string[] = [];
  for (const [property, value] of values) {
    const size = Number.parseFloat(value);
    if (property === 'stroke-width') look.strong = size >= 2.5;
    else if (property === 'font-weight') look.strong ||= value === 'bold' || size >= 600;
    else if (property === 'stroke-dasharray') look.dashed = /[1-9]/.test(value);
    else if (property.endsWith('opacity')) look.muted ||= size < 0.75;
    else if (!silent.has(property)) idle.push(property);
  }
  for (const property of ['fill', 'stroke', 'color']) look.hue ??= hueOf(values.get(property));
  return { look, idle };
}

/** The palette's hue for a colour; null for greys, black, white and what is no colour. */
export function hueOf(value: string | undefined): Hue | null {
  if (value === undefined || value === 'none' || value === 'transparent') return null;
  try {
    const isGrey = saturation(value) < 14 || lightness(value) > 98 || lightness(value) < 6 || alpha(value) < 0.05;
    return isGrey ? null : (arcs.find(([end]) => hue(value) < end)?.[1] ?? null);
  } catch {
    return null;
  }
}
