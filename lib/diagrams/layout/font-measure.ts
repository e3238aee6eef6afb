import { readFile } from 'node:fs/promises';
import { create, type Font } from 'fontkit';
import { convert } from 'fontverter';
import { textStyles, type MeasureText, type TextStyle } from './text-measure';

/**
 * The room, in em, that a character outside the font is given. A browser takes it from a font that we do not know;
 * each text is then fitted to its width, so that room which is about right is enough.
 */
const missingWidths = { narrow: 0.62, wide: 1, emoji: 1.3 };

const wideScripts =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF00-\uFF60]/u;
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/** A font as all who ask for it share it, with the widths that were measured. */
interface LoadedFont {
  measure: MeasureText;
  characters: Set<string>;
}

/** By their files, which are the project's own and stay as they are: reading one takes longer than a small diagram. */
const loaded = new Map<string, Promise<LoadedFont>>();

function loadFont(fontFile: string): Promise<LoadedFont> {
  const known = loaded.get(fontFile) ?? readFont(fontFile);
  loaded.set(fontFile, known);
  return known;
}

/** fontkit cannot vary a WOFF2 file, hence the conversion first. */
async function readFont(fontFile: string): Promise<LoadedFont> {
  const font = create(Buffer.from(await convert(await readFile(fontFile), 'sfnt')));
  const characters = new Set(font.characterSet.map((code) => String.fromCodePoint(code)));
  return { measure: measureWith(font), characters };
}

/** Reads the site's variable font and measures text as a browser does with it, kerning included. */
export async function loadFontMeasure(fontFile: string): Promise<MeasureText> {
  return (await loadFont(fontFile)).measure;
}

/** All characters that a font has. */
export async function fontCharacters(fontFile: string): Promise<ReadonlySet<string>> {
  return (await loadFont(fontFile)).characters;
}

function measureWith(font: Font): MeasureText {
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
  const isPresent = (character: string) => font.hasGlyphForCodePoint(character.codePointAt(0) ?? 0);
  let present = '';
  let missing = 0;
  for (const { segment } of graphemes.segment(text)) {
    if (Array.from(segment).every(isPresent)) present += segment;
    else if (/[\p{Extended_Pictographic}\p{Regional_Indicator}]/u.test(segment)) missing += missingWidths.emoji;
    else if (wideScripts.test(segment)) missing += missingWidths.wide;
    else missing += missingWidths.narrow;
  }
  return (font.layout(present).advanceWidth / font.unitsPerEm + missing) * size;
}
