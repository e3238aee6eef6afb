import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Problem } from '@/lib/problem';
import { listFiles } from '@/lib/files/list-files';
import type { Guide } from './model';
import { readContent } from './read-content';

interface LoadedGuide {
  guide: Guide;
  /** What is wrong with single files; `checkContent` finds what is wrong between them as well. */
  problems: Problem[];
}

const loaded = new Map<string, { stamp: string; result: Promise<LoadedGuide> }>();

/**
 * Loads the guide below a project root: `const { guide } = await loadGuide({ root: process.cwd() })`. Reads the
 * files once in a process: call it wherever the guide is needed. Outside production it reads them again after
 * one has changed. Bad content does not throw: the guide is as whole as it can be, since the build runs
 * `checkContent` first, and in development a page with a fault should still show the rest.
 */
export async function loadGuide({ root }: { root: string }): Promise<LoadedGuide> {
  const stamp = process.env.NODE_ENV === 'production' ? '' : await stampOf(root);
  const known = loaded.get(root);
  if (known?.stamp === stamp) return known.result;
  const result = readContent(root).then(({ guide, problems }) => ({ guide, problems }));
  loaded.set(root, { stamp, result });
  return result;
}

/** Changes whenever a file of content/ is added, removed or saved. */
async function stampOf(root: string): Promise<string> {
  const files = await listFiles(root, 'content');
  const stamps = files.map(async (file) => {
    const { mtimeMs, size } = await stat(path.join(root, file));
    return `${file}:${mtimeMs}:${size}`;
  });
  return (await Promise.all(stamps)).join('\n');
}
