import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { convert } from 'fontverter';
import { textStyles, type MeasureText, type TextStyle } from './text-measure';

/** An em fraction for characters outside the font, which a browser takes from another one. */
const missingGlyphWidth = 0.62;

/**
 * Reads the site's variable font and measures text as a browser does with it, kerning included.
 * fontkit cannot vary a WOFF2 file, hence the conversion first.
 */
export async function loadFontMeasure(fontFile: string): Promise<MeasureText> {
  const font = create(Buffer.from(await convert(await readFile(fontFile), 'sfnt')));
  const fonts = new Map<number, Font>();
  const fontOf = (style: TextStyle, isBold: boolean): Font => {
    const weight = textStyles[style][isBold ? 'bold' : 'weight'];
    const found = fonts.get(weight) ?? font.getVariation({ wght: weight });
    fonts.set(weight, found);
    return found;
  };
  const known = new Map<string, number>();

  return (text, style, isBold = false) => {
    const key = `${style} ${isBold} ${text}`;
    const width = known.get(key) ?? measure(fontOf(style, isBold), text, textStyles[style].size);
    known.set(key, width);
    return width;
  };
}

function measure(font: Font, text: string, size: number): number {
  const characters = Array.from(text);
  const present = characters.filter((character) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0));
  const missing = characters.length - present.length;
  return (font.layout(present.join('')).advanceWidth / font.unitsPerEm + missing * missingGlyphWidth) * size;
}
