import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { hashOf } from '@/lib/files/hash-of';
import { listFiles } from '@/lib/files/list-files';

const versions = new Map<string, Promise<string>>();

/**
 * A hash of all that decides what the text of a page is parsed and compiled to: the libraries and our code. All of
 * `lib/`, as a list of what pages come through would be forgotten when it grows, and pages would go stale in silence.
 *
 * @param project the folder of the project
 */
export function parserVersion(project = process.cwd()): Promise<string> {
  const known = versions.get(project);
  if (known) return known;
  const version = hashOfParser(project);
  versions.set(project, version);
  return version;
}

async function hashOfParser(project: string): Promise<string> {
  const files = ['package-lock.json', ...(await listFiles(project, 'lib'))];
  const contents = await Promise.all(files.map((file) => readFile(path.join(project, file))));
  return hashOf([process.version, ...files, ...contents]);
}
