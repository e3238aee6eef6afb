import { existsSync } from 'node:fs';
import { cp } from 'node:fs/promises';
import path from 'node:path';
import type { PublishedFile } from './published-files';

/**
 * Copies the static files of a guide into the folder of the exported site, over those that the project has under the
 * same names. What is published of the content stays.
 *
 * @param folder the guide's `public/`, which it need not have
 */
export async function copyStaticFiles(folder: string, directory: string, published: PublishedFile[]): Promise<void> {
  if (!existsSync(folder)) return;
  const taken = new Set(published.map(({ href }) => path.join(folder, href)));
  await cp(folder, directory, { recursive: true, filter: (file) => !taken.has(path.normalize(file)) });
}
