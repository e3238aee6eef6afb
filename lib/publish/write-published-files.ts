import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { PublishedFiles } from './published-files';

const atATime = 8;

/** Writes all published files into the folder of the exported site. */
export async function writePublishedFiles({ files, prune }: PublishedFiles, directory: string): Promise<void> {
  // Some at a time, as their pictures are drawn in threads; not all, as each is held until it is written.
  const waiting = files.values();
  const writers = Array.from({ length: atATime }, async () => {
    for (const { href, read } of waiting) await writeIfChanged(path.join(directory, href), await read());
  });
  await Promise.all(writers);
  await prune();
}
