import path from 'node:path';
import { someAtATime } from '@/lib/files/some-at-a-time';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { PublishedFiles } from './published-files';

/** Writes all published files into the folder of the exported site. */
export async function writePublishedFiles({ files, prune }: PublishedFiles, directory: string): Promise<void> {
  // Their pictures are drawn in threads.
  await someAtATime(files, async ({ href, read }) => {
    await writeIfChanged(path.join(directory, href), await read());
  });
  await prune();
}
