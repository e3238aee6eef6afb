import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

/** https://v8.dev/blog/explicit-compile-hints; a comment to all who do not know it. */
const hint = '//# allFunctionsCalledOnLoad\n';

/** Bytes from which it pays: smaller scripts are compiled in no time, and every page carries some. */
const largeScript = 50_000;

/**
 * Asks browsers to compile the functions of each large script while it comes, in a thread of its own. Else they compile
 * a function when it is first called, and a reader's press waits for all that are called then (docs/maintaining.md).
 *
 * @param directory the folder of the exported site
 */
export async function hintCompilation(directory: string): Promise<void> {
  const folder = path.join(directory, '_next/static/chunks');
  const scripts = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  for (const name of scripts) {
    const file = path.join(folder, name);
    const text = await readFile(file, 'utf8');
    if (text.length >= largeScript && !text.startsWith(hint)) await writeFile(file, hint + text);
  }
}
