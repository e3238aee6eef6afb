import { mkdir, rename, writeFile } from 'node:fs/promises';
import path from 'node:path';

let written = 0;

/**
 * Writes a file with its folders and moves it into place whole: another process may be reading or writing it, and this
 * one may be ended meanwhile.
 */
export async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await mkdir(path.dirname(file), { recursive: true });
  written += 1;
  const unfinished = `${file}.${process.pid}-${written}`;
  await writeFile(unfinished, content);
  await rename(unfinished, file);
}
