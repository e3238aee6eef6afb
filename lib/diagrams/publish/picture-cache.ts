import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeWhole } from '@/lib/files/write-whole';
import { hashOf } from '@/lib/files/hash-of';
import { makePictureFonts, type PictureFonts } from '@/lib/diagrams/draw/picture-fonts';
import { missingCharacters } from '@/lib/diagrams/draw/missing-characters';
import { fontPackages, packedFontFiles } from '@/lib/diagrams/draw/packed-fonts';
import { openPool, type Pool } from '@/lib/workers/open-pool';
import type { PictureTask } from './picture-worker';

const projectRoot = fileURLToPath(new URL('../../..', import.meta.url));
const fontFile = path.join(projectRoot, 'app/fonts/plex-sans.woff2');

/** So many pictures are drawn here before threads are begun for more. */
const mostWithoutThreads = 12;

/** Files that decide how a given SVG comes out as a PNG. */
const decisive = [
  'draw/draw-png.ts',
  'draw/missing-characters.ts',
  'draw/packed-fonts.ts',
  'draw/picture-fonts.ts',
  'layout/text-measure.ts',
];

interface PictureOptions {
  root: string;
  /** The folder below `.generated/` that keeps these pictures from one run to the next. */
  cache: string;
  /** Picture points for each CSS pixel. */
  scale: number;
}

/** Turns standalone SVGs into PNGs, and keeps them from one run to the next. */
export interface PictureCache {
  draw: (svg: string) => Promise<Uint8Array>;
  /** Removes the pictures that have not been asked for since the cache was opened, and ends what draws them. */
  prune: () => Promise<void>;
}

/** Opens the cache of pictures of one kind. */
export function openPictures({ root, cache, scale }: PictureOptions): PictureCache {
  const folder = path.join(root, '.generated', cache);
  const asked = new Set<string>();
  // Loaded on the first need: most runs have everything in the cache.
  let shared: Promise<string> | undefined;
  let fonts: Promise<PictureFonts> | undefined;
  let pool: Pool<PictureTask, Uint8Array> | undefined;
  let drawn = 0;

  async function draw(svg: string): Promise<Uint8Array> {
    shared ??= hashOfRenderer();
    const name = `${hashOf([await shared, String(scale), svg])}.png`;
    asked.add(name);
    const file = path.join(folder, name);
    const known = await readFile(file).catch(() => null);
    if (known) return known;
    fonts ??= makePictureFonts(fontFile, path.join(root, '.generated/fonts'));
    const { files, ...own } = await fonts;
    const missing = missingCharacters(svg, own.characters);
    const packed = missing.size > 0 ? await packedFontFiles(missing, path.join(root, '.generated/fonts')) : [];
    const task: PictureTask = { svg, fonts: { ...own, files: [...files, ...packed] }, scale };
    // The renderer takes and gives back megabytes with each picture. In large pages that is half of the time; it looks
    // for this when it is loaded.
    process.env.MIMALLOC_ALLOW_LARGE_OS_PAGES ??= '1';
    const { default: drawHere } = await import('./picture-worker');
    drawn += 1;
    const picture = drawn <= mostWithoutThreads ? drawHere(task) : await (pool ??= openDrawers()).run(task);
    // A build that is ended leaves no half of a picture to be kept.
    await writeWhole(file, picture);
    return picture;
  }

  async function prune(): Promise<void> {
    await pool?.close();
    pool = undefined;
    for (const name of await readdir(folder).catch(() => [])) {
      if (!asked.has(name)) await rm(path.join(folder, name), { force: true });
    }
  }

  return { draw, prune };
}

function openDrawers(): Pool<PictureTask, Uint8Array> {
  return openPool(new URL('./picture-worker.ts', import.meta.url));
}

async function hashOfRenderer(): Promise<string> {
  const manifest = JSON.parse(await readFile(path.join(projectRoot, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };
  const versions = ['@resvg/resvg-js', 'subset-font', ...fontPackages].map(
    (name) => `${name}@${manifest.dependencies[name]}`,
  );
  const files = [...decisive.map((name) => path.join(projectRoot, 'lib/diagrams', name)), fontFile];
  return hashOf([...versions, ...(await Promise.all(files.map((file) => readFile(file))))]);
}
