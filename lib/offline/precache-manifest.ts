import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import type { PrecacheEntry } from 'workbox-precaching';
import { buildAddress } from './build-address';

/** What follows names a file forever: its name changes with its content. */
const hashed = /^_next\/static\/(chunks|media)\/.+\.(js|css|woff2)$/;

/** What pages fetch by the build they are of (`buildAddress`). */
const data = /^(search-index\.json|diagrams\/.+\.details\.json|update-notice\.js)$/;

/** What every page shares; of a large guide nothing else is kept before it is visited. */
const shared = /^(_next\/.+|update-notice\.js|(index|offline)\.(html|txt))$/;

/** Bytes that a guide may weigh, compressed, to be kept whole at the first visit. */
const wholeAtMost = 1_200_000;

/** Answers with another status, figures for other sites' frames, and the same pages once more for plain hosts. */
const leftOut = /^(404|_not-found|embed\/.+|.+\/index)\.html$/;

/** What may differ from one publication to another. */
interface PrecacheOptions {
  /** Bytes that are kept of a whole guide, compressed. */
  most?: number;
  /** The host only serves files: a page has no address but that of its file. */
  plain?: boolean;
}

/**
 * Lists what of an exported site is kept: each page as a document and as the payload that the router fetches, their
 * scripts, styles and fonts, and what search and diagrams fetch. Pictures and files to download are not. Of a guide
 * too large for every reader to take along, only what all its pages share: the worker keeps the rest as it is visited.
 *
 * Addresses are relative to that of the worker, so that the site may stand below any path. What changes under its
 * address has a revision, and its hash: a deployment in the midst of an installation would mix two builds.
 *
 * @param directory the folder of the exported site
 * @param build the build's id, which pages name when they fetch data
 * @returns the entries, sorted by address
 */
export async function precacheManifest(
  directory: string,
  build: string,
  { most = wholeAtMost, plain = false }: PrecacheOptions = {},
): Promise<PrecacheEntry[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const pages = new Set(files.filter((file) => file.endsWith('.html') && !leftOut.test(file)));
  const payloads = new Set([...pages].map((file) => file.replace(/\.html$/, '.txt')));

  const wanted = files
    .filter((file) => hashed.test(file) || data.test(file) || pages.has(file) || payloads.has(file))
    .toSorted();
  const isWhole = await weighsAtMost(directory, wanted, most);
  const kept = wanted.filter((file) => isWhole || shared.test(file));
  return Promise.all(
    kept.map(async (file) => {
      if (hashed.test(file)) return { url: file, revision: null };
      const content = await readFile(path.join(directory, file));
      const integrity = `sha256-${createHash('sha256').update(content).digest('base64')}`;
      if (data.test(file)) return { url: buildAddress(file, build), revision: null, integrity };
      return {
        url: plain && file !== 'index.html' ? file : cleanAddress(file),
        revision: integrity.slice(-16, -2),
        integrity,
      };
    }),
  );
}

/** Whether files weigh no more than so many bytes, compressed. Of a large guide only the first are read. */
async function weighsAtMost(directory: string, files: string[], most: number): Promise<boolean> {
  let sum = 0;
  for (const file of files) {
    sum += gzipSync(await readFile(path.join(directory, file))).length;
    if (sum > most) return false;
  }
  return true;
}

/** The address of a page: `index.html` is `./`, `backend.html` is `backend`. Others stay as they are. */
function cleanAddress(file: string): string {
  if (file === 'index.html') return './';
  return file.replace(/\.html$/, '');
}
