import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { markdownHref, searchIndexHref, searchPartHref } from '@/lib/addresses';
import { ownScript } from '@/lib/build/run-command';
import { variantDirectory } from '@/lib/build/variants';
import { syntheticGuide } from '@/lib/content/synthetic-guide';
import { recordAnchors } from '@/lib/content/record-anchors';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import type { SearchIndex } from '@/lib/search/model';
import { createPartSearch } from '@/lib/search/part-search';
import { createSearch } from '@/lib/search/search';
import { watchCommand, type CommandCost } from './watch-command';

/** A file's bytes as they are, and on the way. */
interface Weight {
  raw: number;
  gzip: number;
}

/** What a guide of so many pages costs. */
export interface ScaleReading {
  pages: number;
  /** A build of a guide that was never built, and one more after an author's edit of one page. */
  cold: CommandCost;
  edited: CommandCost;
  /** A page without diagrams, in the midst of the guide. */
  html: Weight;
  payload: Weight;
  serviceWorker: Weight;
  /** What search loads before it answers, and all that a question of two words loads. */
  search: { first: number; question: number };
  /** Milliseconds that an answer takes while a question is typed, of 20 keys the slowest. */
  key: number;
  /** How many processes were waiting for a core, in the mean of the last minute. */
  load: number;
}

const question = 'worker settings';

/**
 * Generates a guide of so many pages, builds it twice, and weighs what came of it. Throws with what a build printed
 * that failed.
 */
export async function measureScale(pages: number): Promise<ScaleReading> {
  const root = await mkdtemp(path.join(tmpdir(), `guide-${pages}-`));
  try {
    for (const [file, text] of syntheticGuide({ pages, wholeGuide: false })) {
      await writeIfChanged(path.join(root, file), text);
    }
    await recordAnchors(root);
    const out = variantDirectory('scale');
    // Nothing of an earlier build helps, nor has to be removed first.
    for (const made of [out, '.generated/compiled', '.generated/types-checked']) {
      await rm(made, { recursive: true, force: true });
    }
    const cold = await build(root);
    const href = '/section-1/search-queue-2';
    const source = path.join(root, `content/pages${href}.mdx`);
    await writeFile(source, `${await readFile(source, 'utf8')}\nOne sentence more, which an author has added.\n`);
    const edited = await build(root);
    const markdown = await readFile(path.join(out, markdownHref(href)), 'utf8');
    if (!markdown.includes('One sentence more')) throw new Error('The edit is not in the second build.');
    return {
      pages,
      cold,
      edited,
      html: await weigh(path.join(out, `${href}.html`)),
      payload: await weigh(path.join(out, `${href}.txt`)),
      serviceWorker: await weigh(path.join(out, 'sw.js')),
      ...(await measureSearch(out)),
      load: loadavg()[0] ?? NaN,
    };
  } finally {
    await rm(root, { recursive: true });
  }
}

async function build(root: string): Promise<CommandCost> {
  const cost = await watchCommand(ownScript('scripts/build.ts', '--variant', 'scale'), {
    GUIDE_ROOT: root,
    NEXT_TELEMETRY_DISABLED: '1',
  });
  if (!cost.ok) throw new Error(`The build failed.\n${cost.output}`);
  return cost;
}

async function weigh(file: string): Promise<Weight> {
  const bytes = await readFile(file);
  return { raw: bytes.length, gzip: gzipSync(bytes).length };
}

/** Types a question into the search of a built site, whose files are fetched from its folder. */
async function measureSearch(out: string): Promise<Pick<ScaleReading, 'search' | 'key'>> {
  let loaded = 0;
  async function fetchData<Data>(href: string): Promise<Data> {
    const bytes = await readFile(path.join(out, href));
    loaded += gzipSync(bytes).length;
    return JSON.parse(bytes.toString()) as Data;
  }
  const index = await fetchData<SearchIndex>(searchIndexHref);
  const first = loaded;
  const { search, prepare } = index.parts
    ? createPartSearch(index, index.parts, {
        words: (number) => fetchData(searchPartHref('words', number)),
        page: (number) => fetchData(searchPartHref('page', number)),
      })
    : { ...createSearch(index), prepare: () => Promise.resolve() };
  const times: number[] = [];
  for (let end = 1; end <= question.length; end++) {
    const start = performance.now();
    search(question.slice(0, end));
    times.push(performance.now() - start);
    await prepare(question.slice(0, end));
  }
  return { search: { first, question: loaded }, key: Math.max(...times) };
}

/** The readings as a table in Markdown, a column for each guide. */
export function scaleTable(readings: ScaleReading[]): string {
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const weight = ({ raw, gzip }: Weight) => `${kilobytes(raw)} (${kilobytes(gzip)})`;
  const time = ({ wall, cpu }: CommandCost) => `${wall.toFixed(0)} (${cpu.toFixed(0)})`;
  const memory = ({ memory: bytes }: CommandCost) => (bytes === null ? '–' : (bytes / 1e9).toFixed(1));
  const rows: [string, (reading: ScaleReading) => string][] = [
    ['cold build, s (of cores)', ({ cold }) => time(cold)],
    ['memory at its peak, GB', ({ cold }) => memory(cold)],
    ['build after one edit, s (of cores)', ({ edited }) => time(edited)],
    ['a page, kB (gzip)', ({ html }) => weight(html)],
    ['its payload, kB (gzip)', ({ payload }) => weight(payload)],
    ['`sw.js`, kB (gzip)', ({ serviceWorker }) => weight(serviceWorker)],
    ['search loads before it answers, kB gzip', ({ search }) => kilobytes(search.first)],
    ['and with all of a question, kB gzip', ({ search }) => kilobytes(search.question)],
    ['slowest key, ms', ({ key }) => key.toFixed(0)],
    ['load of the machine', ({ load }) => load.toFixed(1)],
  ];
  const lines = [
    ['pages', ...readings.map(({ pages }) => pages.toLocaleString('en'))],
    ['---', ...readings.map(() => '--:')],
    ...rows.map(([name, cell]) => [name, ...readings.map(cell)]),
  ];
  return lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
