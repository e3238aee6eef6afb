import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { create } from 'fontkit';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { textStyles } from '@/lib/diagrams/layout/text-measure';

/** The site's font as a renderer outside browsers can use it. */
export interface PictureFonts {
  family: string;
  /** One TrueType file for each weight that diagrams use. */
  files: string[];
  /** All characters that the font has. */
  characters: Set<string>;
}

/**
 * Writes a static font for each weight into a folder. A renderer outside browsers reads neither WOFF2 nor, of
 * a variable font, any other weight than the default one.
 */
export async function makePictureFonts(fontFile: string, folder: string): Promise<PictureFonts> {
  const source = await readFile(fontFile);
  const { familyName, characterSet } = create(Buffer.from(await convert(source, 'sfnt')));
  const characters = characterSet.map((code) => String.fromCodePoint(code));
  const weights = [...new Set(Object.values(textStyles).flatMap(({ weight, bold }) => [weight, bold]))];
  const files = weights.map(async (weight) => {
    const file = path.join(folder, `${path.parse(fontFile).name}-${weight}.ttf`);
    const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
    await writeIfChanged(file, await subsetFont(source, characters.join(''), options));
    return file;
  });
  return { family: familyName, files: await Promise.all(files), characters: new Set(characters) };
}
