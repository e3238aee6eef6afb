import { readdir, rm, rmdir } from 'node:fs/promises';
import path from 'node:path';

/**
 * Removes the parts of payloads that Next.js exports for pages that are fetched before a link is followed:
 * `backend/__next._tree.txt`. No link of the site asks for them, and they are four files to each page, larger together
 * than all pages. The router fetches `backend.txt`, which is all of it.
 *
 * @param directory the folder of the exported site
 */
export async function removeSegments(directory: string): Promise<void> {
  const entries = await readdir(directory, { withFileTypes: true });
  await Promise.all(
    entries.map(async (entry) => {
      const place = path.join(directory, entry.name);
      if (entry.isFile() && /^__next\..+\.txt$/.test(entry.name)) await rm(place);
      if (!entry.isDirectory() || entry.name === '_next') return;
      await removeSegments(place);
      if ((await readdir(place)).length === 0) await rmdir(place);
    }),
  );
}
