import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { test as base } from '../test';
import { checkContent } from '@/lib/content/check-content';
import type { AskableDiagram } from '@/lib/content/find-question-fault';
import { formatProblem } from '@/lib/problem';

/** A copy of the sound sample content, in which a test plants its faults. */
export interface ContentCopy {
  root: string;
  /** Replaces the only place of a file that has a text. */
  replace(file: string, before: string, after: string): Promise<void>;
  /** Puts text at the end of a file, or makes the file. */
  append(file: string, text: string): Promise<void>;
  write(file: string, text: string): Promise<void>;
  remove(file: string): Promise<void>;
  read(file: string): Promise<string>;
  /** All problems of the copy as an author sees them. */
  check(environment?: Record<string, string>): Promise<string[]>;
}

function contentCopy(root: string, diagrams: AskableDiagram[]): ContentCopy {
  async function read(file: string): Promise<string> {
    return readFile(path.join(root, 'content', file), 'utf8');
  }
  async function write(file: string, text: string): Promise<void> {
    const target = path.join(root, 'content', file);
    await mkdir(path.dirname(target), { recursive: true });
    await writeFile(target, text);
  }
  return {
    root,
    read,
    write,
    async replace(file, before, after) {
      const parts = (await read(file)).split(before);
      if (parts.length !== 2) throw new Error(`${file} has ${parts.length - 1} times: ${before}`);
      await write(file, parts.join(after));
    },
    async append(file, text) {
      await write(file, (await read(file).catch(() => '')) + text);
    },
    async remove(file) {
      await rm(path.join(root, 'content', file));
    },
    async check(environment = {}) {
      const problems = await checkContent({
        root,
        environment: { NODE_ENV: 'test', ...environment },
        diagrams,
      });
      return problems.map(formatProblem);
    },
  };
}

export const test = base.extend<{ sample: string; diagrams: AskableDiagram[]; copy: ContentCopy }>({
  sample: [path.resolve('tests/fixtures/content/base'), { option: true }],
  diagrams: [[], { option: true }],
  copy: async ({ sample, diagrams }, use) => {
    const root = await mkdtemp(path.join(tmpdir(), 'guide-content-'));
    await cp(sample, root, { recursive: true });
    await use(contentCopy(root, diagrams));
    await rm(root, { recursive: true });
  },
});

export { expect } from '../test';
