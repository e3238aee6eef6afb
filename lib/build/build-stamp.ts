import { createHash, type Hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { guideRoot } from '@/lib/site/guide-root';
import { readHistory } from '@/lib/facts/history';

/** Everything that decides what the built site is, beside its guide; the lock file stands for all packages. */
const inputFolders = ['app', 'components', 'lib', 'public'];
const guideFolders = ['content', 'public'];
const inputFiles = [
  '.env',
  '.env.local',
  '.env.production',
  '.env.production.local',
  'next.config.mjs',
  'package-lock.json',
  'package.json',
  'postcss.config.mjs',
  'scripts/build.ts',
  'tsconfig.json',
];
const inputVariables = /^(HYDRATE$|SITE_|VERCEL_|NEXT_PUBLIC_)/;

/**
 * A hash of everything that decides the built site: the files of the project and of the guide that the environment
 * chooses, when they were last changed and the environment that the build reads. Two equal stamps mean the same site.
 */
export async function buildStamp(root: string, env: Record<string, string | undefined>): Promise<string> {
  const hash = createHash('sha256');
  const guide = guideRoot(env, root);
  await addFiles(hash, root, await listInputs(root, guide));
  for (const name of Object.keys(env)
    .filter((key) => inputVariables.test(key))
    .toSorted()) {
    hash.update(`${name}=${env[name]}\0`);
  }
  // A commit changes no file, but the days that pages tell, and the feed.
  for (const { hash: commit, isEnd } of await readHistory(guide)) hash.update(`${commit} ${isEnd}\0`);
  return hash.digest('hex');
}

/** A hash of the code alone, whatever guide it is to build: two equal stamps mean the same types. */
export async function codeStamp(root: string): Promise<string> {
  const hash = createHash('sha256');
  await addFiles(hash, root, await listInputs(root, null));
  return hash.digest('hex');
}

async function addFiles(hash: Hash, root: string, files: string[]): Promise<void> {
  for (const file of files) {
    const bytes = await readFile(path.join(root, file));
    hash.update(`${file}\0${bytes.length}\0`).update(bytes);
  }
}

async function listInputs(root: string, guide: string | null): Promise<string[]> {
  const files = inputFiles.filter((file) => existsSync(path.join(root, file)));
  const folders = [
    ...inputFolders.map((name) => path.join(root, name)),
    ...(guide === null ? [] : guideFolders.map((name) => path.join(guide, name))),
  ];
  for (const folder of new Set(folders)) {
    if (!existsSync(folder)) continue;
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries) {
      if (!entry.isFile() || entry.name === '.DS_Store') continue;
      files.push(path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
    }
  }
  return files.toSorted();
}

/** The file that keeps the stamp of the site in a folder; no two of those folders have the same name. */
const stampFile = (root: string, directory: string) =>
  path.join(root, '.generated/build-stamps', path.basename(directory));

/** Whether the site built into this folder is the one with this stamp. */
export async function isBuilt(root: string, directory: string, stamp: string): Promise<boolean> {
  const known = await readFile(stampFile(root, directory), 'utf8').catch(() => null);
  return known === stamp && existsSync(path.join(root, directory, 'index.html'));
}

/** Forgets the last build into a folder before a new one begins, so that one that fails half-way does not count. */
export async function forgetBuild(root: string, directory: string): Promise<void> {
  await rm(stampFile(root, directory), { force: true });
}

/** Records a build that succeeded, under the stamp taken before it began. */
export async function recordBuild(root: string, directory: string, stamp: string): Promise<void> {
  await mkdir(path.dirname(stampFile(root, directory)), { recursive: true });
  await writeFile(stampFile(root, directory), stamp);
}
