import { cp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from '@/lib/files/hash-of';

/** Variables whose values end up in the compiled code, or decide which routes there are: see next.config.mjs. */
const compiledVariables = /^(GUIDE_HAS_DIAGRAMS$|VERCEL_ENV$|NEXT_PUBLIC_)/;

/** What other commands have in the folder of Next.js: next.config.mjs keeps all but these. */
const ofOthers = new Set(['cache', 'dev', 'types']);

/**
 * The folder that keeps what Next.js has compiled, before it prints a page: the code is the same for all guides, and
 * compiling it is two thirds of a build. next.config.mjs copies it there.
 *
 * @param code the stamp of the code, `codeStamp`
 */
export function compiledDirectory(root: string, code: string, env: Record<string, string | undefined>): string {
  const variables = Object.entries(env)
    .filter(([name]) => compiledVariables.test(name))
    .toSorted(([a], [b]) => a.localeCompare(b));
  // Compiled code names the folder it stands in.
  return path.join(
    root,
    '.generated/compiled',
    code.slice(0, 16),
    hashOf([path.resolve(root), ...variables.flat().map(String)]),
  );
}

/**
 * Lays what was compiled earlier into the folder of Next.js, as that of a build with another id, so that only pages
 * are left to print: `next build --experimental-build-mode generate`.
 *
 * @param folder where Next.js builds, `.next`
 */
export async function restoreCompiled(compiled: string, folder: string, build: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    if (!ofOthers.has(name)) await rm(path.join(folder, name), { recursive: true });
  }
  await cp(compiled, folder, { recursive: true });
  const idFile = path.join(folder, 'BUILD_ID');
  const before = await readFile(idFile, 'utf8');
  if (before === build) return;
  const manifests = ['.', 'server'].map((name) => path.join(folder, name));
  for (const directory of manifests) {
    for (const name of await readdir(directory)) {
      if (!/manifest\.js(on)?$/.test(name)) continue;
      const file = path.join(directory, name);
      const text = await readFile(file, 'utf8');
      if (text.includes(before)) await writeFile(file, text.replaceAll(before, build));
    }
  }
  await rename(path.join(folder, 'static', before), path.join(folder, 'static', build));
  await writeFile(idFile, build);
}

/** Forgets what was compiled of other code than that with this stamp. */
export async function pruneCompiled(root: string, code: string): Promise<void> {
  const folder = path.join(root, '.generated/compiled');
  for (const name of await readdir(folder).catch(() => [])) {
    if (name !== code.slice(0, 16)) await rm(path.join(folder, name), { recursive: true });
  }
}
