import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { writeWhole } from '@/lib/files/write-whole';
import type { Problem } from '@/lib/problem';
import type { ParsedPage } from './parsed-page';
import { parserVersion } from './parser-version';

/**
 * What the text of a page is as a tree, with what is wrong with it. It is shared: whoever changes it copies it first.
 */
export interface ParsedBody {
  parsed: ParsedPage | null;
  problems: Problem[];
}

type Bodies = Map<string, { source: string; result: ParsedBody }>;

/** The last body of each file, which most often has not changed when the guide is read again. */
const bodies: Bodies = new Map();

/**
 * Gives what a file's body was parsed to when it was last the same, or parses it.
 *
 * @param source all of the file that decides the result
 */
export function parsedOnce(file: string, source: string, parse: () => ParsedBody): ParsedBody {
  const known = bodies.get(file);
  if (known?.source === source) return known.result;
  const result = parse();
  bodies.set(file, { source, result });
  return result;
}

/** A build has five processes that read the guide, and parsing takes most of their time for that. */
const fileBelow = (root: string) => path.join(root, '.generated/parsed-pages');

const taken = new Set<string>();

/** Takes over, once in a process, what an earlier one has kept beside a guide; nothing that other code has parsed. */
export async function takeParsedBodies(root: string): Promise<void> {
  if (taken.has(root)) return;
  taken.add(root);
  const kept = await readFile(fileBelow(root)).catch(() => null);
  if (!kept) return;
  const { version, entries } = deserialize(kept) as { version: string; entries: Bodies };
  if (version !== (await parserVersion())) return;
  for (const [file, entry] of entries) if (!bodies.has(file)) bodies.set(file, entry);
}

/** Keeps what this process has parsed of a guide, for those that read it next. */
export async function keepParsedBodies(root: string): Promise<void> {
  await writeWhole(fileBelow(root), serialize({ version: await parserVersion(), entries: bodies }));
}
