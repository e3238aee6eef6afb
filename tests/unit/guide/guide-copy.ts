import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '../test';
import { isMap, isSeq, parseDocument, type Document } from 'yaml';
import { guideRoot } from '@/lib/site/guide-root';

/** A copy of the real guide's content, to be edited as an author would. */
export interface GuideCopy {
  root: string;
  read(file: string): Promise<string>;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  /** Replaces the text of a file; fails where nothing changes. */
  edit(file: string, change: (text: string) => string): Promise<void>;
  /** Changes a file of records, with its comments kept. */
  editYaml(file: string, change: (document: Document) => void): Promise<void>;
  /** Paths of all pages below content/. */
  pageFiles(): Promise<string[]>;
}

function guideCopy(root: string): GuideCopy {
  const at = (file: string) => path.join(root, 'content', file);
  const read = (file: string) => readFile(at(file), 'utf8');
  async function write(file: string, text: string) {
    await mkdir(path.dirname(at(file)), { recursive: true });
    await writeFile(at(file), text);
  }
  return {
    root,
    read,
    write,
    remove: (file) => rm(at(file), { recursive: true }),
    async edit(file, change) {
      const before = await read(file);
      const after = change(before);
      if (after === before) throw new Error(`The edit of ${file} changes nothing.`);
      await write(file, after);
    },
    async editYaml(file, change) {
      const document = parseDocument(await read(file), { schema: 'failsafe' });
      change(document);
      await write(file, document.toString({ lineWidth: 0 }));
    },
    async pageFiles() {
      const names = await readdir(at('pages'), { recursive: true });
      return names.filter((name) => name.endsWith('.mdx')).map((name) => `pages/${name.split(path.sep).join('/')}`);
    },
  };
}

/** Removes the entries of a list or a map at a path for which a test says so; nothing where there is no such path. */
export function removeEntries(document: Document, at: (string | number)[], isGone: (entry: unknown) => boolean): void {
  const node: unknown = at.length === 0 ? document.contents : document.getIn(at);
  if (isSeq(node)) node.items = node.items.filter((item) => !isGone(plain(item)));
  if (isMap(node)) node.items = node.items.filter((pair) => !isGone([plain(pair.key), plain(pair.value)]));
}

function plain(node: unknown): unknown {
  return node !== null && typeof node === 'object' && 'toJSON' in node && typeof node.toJSON === 'function'
    ? (node.toJSON() as unknown)
    : node;
}

export const test = base.extend<{ copy: GuideCopy }>({
  copy: async ({}, use) => {
    const root = await mkdtemp(path.join(tmpdir(), 'guide-copy-'));
    for (const folder of ['content', 'public']) {
      await cp(path.join(guideRoot(), folder), path.join(root, folder), { recursive: true });
    }
    await use(guideCopy(root));
    await rm(root, { recursive: true });
  },
});

export { expect } from '../test';
