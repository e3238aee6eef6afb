import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { PrecacheEntry } from 'workbox-precaching';
import { buildAddress } from './build-address';

/** What follows names a file forever: its name changes with its content. */
const hashed = /^_next\/static\/(chunks|media)\/.+\.(js|css|woff2)$/;

/** What pages fetch by the build they are of (`buildAddress`). */
const data = /^(search-index\.json|diagrams\/.+\.details\.json|update-notice\.js)$/;

/** Answers with another status, and figures for other sites' frames. */
const leftOut = /^(404|_not-found|embed\/.+)\.html$/;

/**
 * Lists what of an exported site is kept: each page as a document and as the payload that the router fetches, their
 * scripts, styles and fonts, and what search and diagrams fetch. Pictures and files to download are not.
 *
 * Addresses are relative to that of the worker, so that the site may stand below any path. What changes under its
 * address has a revision, and its hash: a deployment in the midst of an installation would mix two builds.
 *
 * @param directory the folder of the exported site
 * @param build the build's id, which pages name when they fetch data
 * @returns the entries, sorted by address
 */
export async function precacheManifest(directory: string, build: string): Promise<PrecacheEntry[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  const pages = files.filter((file) => file.endsWith('.html') && !leftOut.test(file));
  const payloads = new Set(pages.map((file) => file.replace(/\.html$/, '.txt')));

  const kept: PrecacheEntry[] = [];
  for (const file of files.toSorted()) {
    if (hashed.test(file)) {
      kept.push({ url: file, revision: null });
    } else if (data.test(file)) {
      kept.push({ url: buildAddress(file, build), revision: null, integrity: await integrityOf(directory, file) });
    } else if (pages.includes(file) || payloads.has(file)) {
      const integrity = await integrityOf(directory, file);
      kept.push({ url: cleanAddress(file), revision: integrity.slice(-16, -2), integrity });
    }
  }
  return kept;
}

/** The address of a page: `index.html` is `./`, `backend.html` is `backend`. Others stay as they are. */
function cleanAddress(file: string): string {
  if (file === 'index.html') return './';
  return file.replace(/\.html$/, '');
}

async function integrityOf(directory: string, file: string): Promise<string> {
  const hash = createHash('sha256').update(await readFile(path.join(directory, file)));
  return `sha256-${hash.digest('base64')}`;
}
