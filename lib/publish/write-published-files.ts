import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { PublishedFiles } from './published-files';

/** Writes all published files into the folder of the exported site. */
export async function writePublishedFiles({ files, prune }: PublishedFiles, directory: string): Promise<void> {
  for (const { href, read } of files) await writeIfChanged(path.join(directory, href), await read());
  await prune();
}
