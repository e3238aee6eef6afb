import path from 'node:path';
import { writeIfChanged } from '@/lib/files/write-if-changed';

/**
 * Writes the module that the app imports so that `next dev` knows the content as something that changes.
 * Content is read from files, which no bundler sees: when this module changes, the open page refreshes.
 *
 * @param revision any text in development; the default in production, where nothing changes after the build
 */
export async function writeRevision(root: string, revision = 'production'): Promise<void> {
  const text = `export const revision = ${JSON.stringify(revision)};\n`;
  await writeIfChanged(path.join(root, '.generated/revision.ts'), text);
}
