import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** Writes a file with its folders, unless it already says this: watchers and stamps then stay quiet. */
export async function writeIfChanged(file: string, text: string): Promise<void> {
  const known = await readFile(file, 'utf8').catch(() => null);
  if (known === text) return;
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}
