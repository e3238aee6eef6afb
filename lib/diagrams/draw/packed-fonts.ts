import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { create } from 'fontkit';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { writeIfChanged } from '@/lib/files/write-if-changed';

/** The packages with fonts for what the site's own has not, the special before the general. */
export const fontPackages = [
  '@fontsource-variable/noto-emoji',
  '@fontsource-variable/noto-sans-arabic',
  '@fontsource-variable/noto-sans-hebrew',
  '@fontsource-variable/noto-sans-kr',
  '@fontsource-variable/noto-sans-sc',
] as const;

/** A part of a font with some of its characters, as the packages have them. */
interface Slice {
  /** Unique among all slices. */
  name: string;
  file: string;
  characters: Set<string>;
}

/** One weight does for all text: a renderer that falls back to another font takes whatever weight there is. */
const weight = 500;

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));

let allSlices: Promise<Slice[]> | undefined;
const loaded = new Map<string, Promise<{ source: Uint8Array; characters: Set<string> }>>();

/**
 * A font in each of whose files a picture's text has characters: as a file in a folder, for a renderer outside
 * browsers.
 */
export async function packedFontFiles(characters: Iterable<string>, folder: string): Promise<string[]> {
  const taken = await slicesOf(characters);
  return Promise.all(
    taken.map(async ({ slice }) => {
      const { source, characters: all } = await loadSlice(slice);
      const file = path.join(folder, `${slice.name}.ttf`);
      const options = { targetFormat: 'truetype', variationAxes: { wght: weight } } as const;
      await writeIfChanged(file, await subsetFont(source, [...all].join(''), options));
      return file;
    }),
  );
}

/** Rules of CSS that bring the given characters along in a file of its own, and the names of their fonts. */
export async function packedFontFaces(characters: Iterable<string>): Promise<{ family: string; rule: string }[]> {
  const taken = await slicesOf(characters);
  return Promise.all(
    taken.map(async ({ slice, wanted }) => {
      const { source } = await loadSlice(slice);
      const options = { targetFormat: 'woff2', variationAxes: { wght: weight } } as const;
      const font = await subsetFont(source, wanted.join(''), options);
      const url = `data:font/woff2;base64,${font.toString('base64')}`;
      return { family: slice.name, rule: `@font-face{font-family:'${slice.name}';src:url(${url}) format('woff2')}` };
    }),
  );
}

/** The slices that have characters, each with those that are taken from it. */
async function slicesOf(characters: Iterable<string>): Promise<{ slice: Slice; wanted: string[] }[]> {
  allSlices ??= readSlices();
  const slices = await allSlices;
  const taken = new Map<Slice, string[]>();
  for (const character of new Set(characters)) {
    for (const slice of slices) {
      // The package says for which characters a slice is loaded; not all of them are in it.
      if (!slice.characters.has(character) || !(await loadSlice(slice)).characters.has(character)) continue;
      taken.set(slice, [...(taken.get(slice) ?? []), character]);
      break;
    }
  }
  return [...taken].map(([slice, wanted]) => ({ slice, wanted }));
}

async function readSlices(): Promise<Slice[]> {
  const found = await Promise.all(
    fontPackages.map(async (name) => {
      const folder = path.join(projectRoot, 'node_modules', name);
      const css = await readFile(path.join(folder, 'index.css'), 'utf8');
      return [...css.matchAll(/src: url\(\.\/(files\/[^)]+)\)[^;]*;\s*unicode-range: ([^;]+);/g)].map(
        ([, file = '', ranges = '']): Slice => ({
          name: path.parse(file).name,
          file: path.join(folder, file),
          characters: new Set(ranges.split(',').flatMap(charactersOf)),
        }),
      );
    }),
  );
  return found.flat();
}

/** `U+fee3` or `U+ff17-ff19`. */
function charactersOf(range: string): string[] {
  const [from = 0, to = from] = range
    .trim()
    .replace(/^u\+/i, '')
    .split('-')
    .map((code) => parseInt(code, 16));
  return Array.from({ length: to - from + 1 }, (_, index) => String.fromCodePoint(from + index));
}

function loadSlice({ file }: Slice): Promise<{ source: Uint8Array; characters: Set<string> }> {
  const known = loaded.get(file);
  if (known) return known;
  const loading = readFile(file).then(async (source) => {
    const { characterSet } = create(Buffer.from(await convert(source, 'sfnt')));
    return { source, characters: new Set(characterSet.map((code) => String.fromCodePoint(code))) };
  });
  loaded.set(file, loading);
  return loading;
}
