import { readdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { serialize } from 'node:v8';
import { hashOf } from '@/lib/files/hash-of';
import { writeWhole } from '@/lib/files/write-whole';
import { parserVersion } from './parser-version';

/** What decides the code of a page. */
interface CompiledFrom {
  /** The page's id, which names the file. */
  id: string;
  /** Names the file too: on the page that prints all others, other terms are marked. */
  marked: string[];
  /** Everything else. */
  source: unknown;
}

const folderBelow = (root: string) => path.join(root, '.generated/compiled-pages');

/**
 * Compiles a page, or gives what an earlier build of the same has kept beside the guide. Builds only: in development
 * a page is compiled when it is asked for.
 */
export async function compiledOnce(root: string, from: CompiledFrom, compile: () => Promise<string>): Promise<string> {
  if (process.env.NODE_ENV !== 'production') return compile();
  const key = hashOf([await parserVersion(), serialize(from)]);
  const terms = hashOf(from.marked).slice(0, 8);
  const file = path.join(folderBelow(root), `${from.id}.${terms}.js`);
  const head = `// ${key}\n`;
  const kept = await readFile(file, 'utf8').catch(() => '');
  if (kept.startsWith(head)) return kept.slice(head.length);
  const code = await compile();
  await writeWhole(file, head + code);
  return code;
}

/** Forgets the code of pages that are gone. */
export async function pruneCompiledPages(root: string, ids: string[]): Promise<void> {
  const known = new Set(ids);
  for (const name of await readdir(folderBelow(root)).catch(() => [])) {
    if (!known.has(name.replace(/\..*$/s, ''))) await rm(path.join(folderBelow(root), name), { force: true });
  }
}
