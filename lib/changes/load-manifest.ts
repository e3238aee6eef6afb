import { readFile } from 'node:fs/promises';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import { readManifest, type ManifestFault } from '@/lib/manifest/read-manifest';

/** After so many milliseconds an address counts as not answering. */
const patience = 30_000;

/**
 * Reads a manifest from a file or from the address of one.
 *
 * @param place a path, or an address that begins with http:// or https://
 */
export async function loadManifest(
  place: string,
): Promise<{ manifest: Manifest; fault: null } | { manifest: null; fault: ManifestFault }> {
  const { text, fault } = /^https?:\/\//i.test(place) ? await fetchText(place) : await readText(place);
  return fault ? { manifest: null, fault } : readManifest(text, place);
}

type Loaded = { text: string; fault: null } | { text: null; fault: ManifestFault };

async function fetchText(address: string): Promise<Loaded> {
  const fix = 'Give the address of the manifest itself: https://…/guide.json';
  try {
    const response = await fetch(address, { signal: AbortSignal.timeout(patience) });
    if (response.ok) return { text: await response.text(), fault: null };
    return { text: null, fault: { reason: `${address} answers ${response.status}.`, fix } };
  } catch (error) {
    const cause =
      error instanceof Error ? (error.cause instanceof Error ? error.cause.message : error.message) : String(error);
    return { text: null, fault: { reason: `${address} does not answer: ${cause}.`, fix } };
  }
}

async function readText(file: string): Promise<Loaded> {
  try {
    return { text: (await readFile(file, 'utf8')).replace(/^\uFEFF/, ''), fault: null };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') {
      return {
        text: null,
        fault: { reason: `There is no file ${file}.`, fix: '`npm run build` makes out/guide.json.' },
      };
    }
    if (code === 'EISDIR') {
      return {
        text: null,
        fault: { reason: `${file} is a folder.`, fix: `Give the file in it: ${file.replace(/\/$/, '')}/guide.json` },
      };
    }
    const cause = error instanceof Error ? error.message : String(error);
    return { text: null, fault: { reason: `${file} cannot be read: ${cause}.`, fix: 'Look at its permissions.' } };
  }
}
