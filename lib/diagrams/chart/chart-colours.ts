import { alpha, lightness } from 'khroma';
import { palette, type PaletteToken } from '@/lib/diagrams/draw/palette';
import { hues } from '@/lib/roles';
import { hueOf } from '@/lib/diagrams/parse/read-look';

/** What a colour is put on: the letters of a text, the inside of a shape, or a line. */
export type ColourUse = 'text' | 'fill' | 'stroke';

const tokens = new Map(Object.entries(palette.light).map(([token, value]) => [value, token as PaletteToken]));

/**
 * The colour of the palette for one that Mermaid or an author chose: itself where it is of the palette, else the
 * nearest hue, as light or as strong as its use asks for. `none` stays, and so does a reference to a gradient.
 */
export function paletteColour(value: string, use: ColourUse): string {
  const colour = value.trim().toLowerCase();
  if (colour === 'none' || colour === 'transparent' || colour === '') return 'none';
  if (colour === 'currentcolor') return use === 'stroke' ? 'var(--line)' : 'var(--ink)';
  if (/^rgba\(.*[, ]0(?:\.0+)?\)$/.test(colour)) return 'none';
  const known = tokens.get(hexOf(colour));
  if (known) return `var(--${use === 'text' ? readable(known) : use === 'stroke' ? visible(known) : known})`;
  try {
    if (alpha(colour) === 0) return 'none';
    const hue = hueOf(colour);
    if (hue) return `var(--${hue}${{ text: '', fill: '-tint', stroke: '-line' }[use]})`;
    if (use === 'text') return 'var(--ink)';
    const light = lightness(colour);
    if (use === 'stroke') return light > 80 ? 'var(--line)' : 'var(--line-strong)';
    return light > 97 ? 'var(--paper-raised)' : light > 70 ? 'var(--line)' : 'var(--line-strong)';
  } catch {
    return use === 'text' ? 'var(--ink)' : use === 'stroke' ? 'var(--line-strong)' : 'var(--paper-raised)';
  }
}

/** Letters stand in ink or in a hue's strong colour: what is light enough for a line or a ground is not read. */
function readable(token: PaletteToken): PaletteToken {
  if (token === 'ink' || token === 'ink-muted') return token;
  return hues.find((hue) => token.startsWith(hue)) ?? 'ink';
}

/** A tint is seen as a ground, and not as a line. */
function visible(token: PaletteToken): PaletteToken {
  return token.replace(/-tint$/, '-line') as PaletteToken;
}

function hexOf(colour: string): string {
  const rgb = /^rgba?\(\s*(\d+)\s*[, ]\s*(\d+)\s*[, ]\s*(\d+)\s*(?:[,/]\s*[\d.]+%?\s*)?\)$/.exec(colour);
  if (rgb)
    return `#${rgb
      .slice(1, 4)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`;
  return /^#[0-9a-f]{3}$/.test(colour) ? colour.replaceAll(/[0-9a-f]/g, '$&$&') : colour;
}
