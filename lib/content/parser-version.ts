import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

let version: Promise<string> | undefined;

/** A hash of all that decides what the text of a page is parsed and compiled to: our code, and the libraries. */
export function parserVersion(): Promise<string> {
  return (version ??= hashOfParser());
}

async function hashOfParser(): Promise<string> {
  const project = process.cwd();
  const folder = path.join(project, 'lib/content');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ts')).toSorted();
  const files = [path.join(project, 'package-lock.json'), ...names.map((name) => path.join(folder, name))];
  const hash = createHash('sha256').update(process.version);
  for (const file of files) hash.update(await readFile(file));
  return hash.digest('hex');
}
