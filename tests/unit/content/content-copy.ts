import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
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

/** Files of samples by their paths in them, read once a process: hundreds of tests have a copy of one. */
const samples = new Map<string, [file: string, content: Buffer][]>();

/** Copies a sample; `cp` would ask the disk several times about each file. */
function copySample(sample: string, root: string): void {
  const files = samples.get(sample) ?? readSample(sample);
  samples.set(sample, files);
  for (const folder of new Set(files.map(([file]) => path.dirname(file)))) {
    mkdirSync(path.join(root, folder), { recursive: true });
  }
  for (const [file, content] of files) writeFileSync(path.join(root, file), content);
}

function readSample(sample: string): [file: string, content: Buffer][] {
  return readdirSync(sample, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .map((file) => [path.relative(sample, file), readFileSync(file)]);
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
    copySample(sample, root);
    await use(contentCopy(root, diagrams));
    await rm(root, { recursive: true });
  },
});

export { expect } from '../test';
