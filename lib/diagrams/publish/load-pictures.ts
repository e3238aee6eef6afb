import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { hashOf } from './cache';
import { makePictureFonts, type PictureFonts } from '@/lib/diagrams/draw/picture-fonts';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const fontFile = path.join(projectRoot, 'app/fonts/plex-sans.woff2');

/** Files that decide how a given SVG comes out as a PNG. */
const decisive = ['draw/draw-png.ts', 'draw/picture-fonts.ts', 'layout/text-measure.ts'];

interface PictureOptions {
  root: string;
  /** The folder below `.generated/` that keeps these pictures from one run to the next. */
  cache: string;
  /** Picture points for each CSS pixel. */
  scale: number;
}

/**
 * Turns standalone SVGs into PNGs, in their order. What was drawn in an earlier run comes from the cache, and
 * what is no longer asked for is removed from there.
 */
export async function loadPictures(svgs: string[], { root, cache, scale }: PictureOptions): Promise<Uint8Array[]> {
  const folder = path.join(root, '.generated', cache);
  const shared = await hashOfRenderer();
  let fonts: PictureFonts | undefined;
  const pictures: Uint8Array[] = [];
  const names = svgs.map((svg) => `${hashOf([shared, String(scale), svg])}.png`);
  for (const [index, svg] of svgs.entries()) {
    const file = path.join(folder, names[index] ?? '');
    let picture: Uint8Array | null = await readFile(file).catch(() => null);
    if (!picture) {
      // Both are loaded on the first need, as most runs have everything in the cache.
      fonts ??= await makePictureFonts(fontFile, path.join(root, '.generated/fonts'));
      const { drawPng } = await import('@/lib/diagrams/draw/draw-png');
      picture = drawPng(svg, fonts, scale);
      await writeIfChanged(file, picture);
    }
    pictures.push(picture);
  }
  for (const name of await readdir(folder).catch(() => [])) {
    if (!names.includes(name)) await rm(path.join(folder, name), { force: true });
  }
  return pictures;
}

async function hashOfRenderer(): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = ['@resvg/resvg-js', 'subset-font'].map((name) => `${name}@${manifest.dependencies[name]}`);
  const files = [...decisive.map((name) => path.join(projectRoot, 'lib/diagrams', name)), fontFile];
  return hashOf([...versions, ...(await Promise.all(files.map((file) => readFile(file))))]);
}
