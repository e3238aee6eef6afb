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
const readAtATime = 32;
const inputVariables = /^(HYDRATE$|SITE_|VERCEL_|NEXT_PUBLIC_)/;

/**
 * A hash of everything that decides the built site: the files of the project and of the guide that the environment
 * chooses, when they were last changed, the redirects, and the environment that the build reads. Two equal stamps mean
 * the same site.
 *
 * @param plain for hosts that only serve files, whose site is another
 */
export async function buildStamp(
  root: string,
  env: Record<string, string | undefined>,
  { plain = false } = {},
): Promise<string> {
  const guide = guideRoot(env, root);
  const hash = await hashInputs(root, env, await listInputs(root, guide));
  // Not the whole file, which a build renews itself: what scripts its headers allow.
  hash.update(`${plain ? 'plain' : ''}\0${JSON.stringify(await readRedirects(root))}\0`);
  // A commit changes no file, but the days that pages tell, and the feed.
  for (const { hash: commit, isEnd } of await readHistory(guide)) hash.update(`${commit} ${isEnd}\0`);
  return hash.digest('hex');
}

/**
 * A hash of what decides all pages: everything that `buildStamp` has but the texts of pages and the history. What is
 * drawn of the diagrams counts as well, since some of their sources stand in those texts.
 */
export async function printStamp(root: string, env: Record<string, string | undefined>): Promise<string> {
  const guide = guideRoot(env, root);
  const texts = `${path.relative(root, path.join(guide, 'content/pages')).split(path.sep).join('/')}/`;
  const inputs = await listInputs(root, guide);
  const drawings = await listFilesBelow(root, path.join(guide, '.generated/diagrams'));
  const files = [...inputs.filter((file) => !file.startsWith(texts)), ...drawings.toSorted()];
  return (await hashInputs(root, env, files)).digest('hex');
}

/** The redirects, which the service worker and machine readers get. Whether they are right is found by the build. */
async function readRedirects(root: string): Promise<unknown> {
  const file = path.join(root, 'vercel.json');
  if (!existsSync(file)) return null;
  return (JSON.parse(await readFile(file, 'utf8')) as { redirects?: unknown }).redirects ?? null;
}

async function hashInputs(root: string, env: Record<string, string | undefined>, files: string[]): Promise<Hash> {
  const hash = createHash('sha256');
  await addFiles(hash, root, files);
  for (const name of Object.keys(env)
    .filter((key) => inputVariables.test(key))
    .toSorted()) {
    hash.update(`${name}=${env[name]}\0`);
  }
  return hash;
}

/**
 * A hash of the code that sites are made from, whatever guide it is to build: two equal stamps mean the same types of
 * it.
 */
export async function codeStamp(root: string): Promise<string> {
  const hash = createHash('sha256');
  await addFiles(hash, root, await listInputs(root, null));
  return hash.digest('hex');
}

async function addFiles(hash: Hash, root: string, files: string[]): Promise<void> {
  // Some are read at a time, and all are added in their order.
  for (let start = 0; start < files.length; start += readAtATime) {
    const some = files.slice(start, start + readAtATime);
    const contents = await Promise.all(some.map((file) => readFile(path.join(root, file))));
    for (const [index, bytes] of contents.entries()) {
      hash.update(`${some[index]}\0${bytes.length}\0`).update(bytes);
    }
  }
}

async function listInputs(root: string, guide: string | null): Promise<string[]> {
  const files = inputFiles.filter((file) => existsSync(path.join(root, file)));
  const folders = [
    ...inputFolders.map((name) => path.join(root, name)),
    ...(guide === null ? [] : guideFolders.map((name) => path.join(guide, name))),
  ];
  for (const folder of new Set(folders)) files.push(...(await listFilesBelow(root, folder)));
  return files.toSorted();
}

/** The files below a folder, by their paths from the root; none where there is no folder. */
async function listFilesBelow(root: string, folder: string): Promise<string[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name !== '.DS_Store')
    .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
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
