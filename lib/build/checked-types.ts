import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';

const fileBelow = (root: string) => path.join(root, '.generated/types-checked');

/**
 * Whether an earlier build has found the types of the same code sound, so that this one need not check them again:
 * most builds follow an edit of content.
 *
 * @param stamp that of the code, `codeStamp`
 */
export async function areTypesChecked(root: string, stamp: string): Promise<boolean> {
  return (await readFile(fileBelow(root), 'utf8').catch(() => null)) === stamp;
}

/** Records that a build has found the types of the code with this stamp sound. */
export async function recordTypesChecked(root: string, stamp: string): Promise<void> {
  await mkdir(path.dirname(fileBelow(root)), { recursive: true });
  await writeFile(fileBelow(root), stamp);
}

/**
 * Removes the types that a development server has left. tsconfig.json names them, as Next.js wants it, but they are
 * not of this build, and unused names in them would end it.
 */
export async function removeDevTypes(root: string): Promise<void> {
  await rm(path.join(root, '.next/dev/types'), { recursive: true, force: true });
}
