import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { printStamp } from '@/lib/build/build-stamp';
import { keptPagesVariable, leftToPrint } from '@/lib/build/left-to-print';
import { openPrintedPages, printStamps, type PrintStamps } from '@/lib/build/printed-pages';
import { guideAround } from '@/lib/content/guide-around';
import type { Guide, Page } from '@/lib/content/model';
import { readRichGuide, richPage, richRoot } from '../rich-guide';
import { expect, test } from '../test';

const stampsOf = async (guide: Guide, shared = 'code') =>
  printStamps({ root: richRoot, guide, diagramIds: ['docker-compose/data-flow'], shared });

/** The addresses whose stamps differ. */
function changed(before: PrintStamps, after: PrintStamps): string[] {
  return [...new Set([...before.keys(), ...after.keys()])].filter((href) => before.get(href) !== after.get(href));
}

/** The guide with one page otherwise, as it is read after an edit. */
async function edited(href: string, edit: Partial<Page>): Promise<Guide> {
  const { guide } = await readRichGuide();
  const swap = (page: Page) => (page.href === href ? { ...page, ...edit } : page);
  return {
    ...guide,
    pages: guide.pages.map(swap),
    sections: guide.sections.map(({ title, pages }) => ({ title, pages: pages.map(swap) })),
  };
}

test('an edit of a text is printed on its own page and on the one that prints all', async () => {
  const { guide } = await readRichGuide();
  const page = await richPage('/layers');
  const after = await edited('/layers', { body: `${page.body}\n\nMore.` });
  expect(changed(await stampsOf(guide), await stampsOf(after))).toEqual(['/layers', '/guide']);
});

test('what other pages tell of a page is printed on all of them, and in the frames of other sites', async () => {
  const { guide } = await readRichGuide();
  const before = await stampsOf(guide);
  const page = await richPage('/layers');
  for (const edit of [{ title: 'Servers' }, { headings: page.headings.slice(1) }, { diagrams: [] }]) {
    expect(changed(before, await stampsOf(await edited('/layers', edit)))).toEqual([...before.keys()]);
  }
  expect(changed(before, await stampsOf(guide, 'other code'))).toEqual([...before.keys()]);
  expect([...before.keys()]).toContain('/embed/docker-compose/data-flow');
});

test('a page sees no text but its own, and the one that prints all sees all', async () => {
  const { guide } = await readRichGuide();
  const own = await richPage('/layers');
  const around = guideAround(guide, own);
  expect(around.pages.filter(({ parsed, body }) => parsed !== null || body !== '')).toEqual([own]);
  expect(around.sections.flatMap(({ pages }) => pages)).toEqual(
    around.pages.filter(({ href }) => guide.sections.some(({ pages }) => pages.some((page) => page.href === href))),
  );
  expect(around.pages.map(({ href, diagrams }) => [href, diagrams])).toEqual(
    guide.pages.map(({ href, diagrams }) => [href, diagrams]),
  );
  expect(guideAround(guide, await richPage('/guide'))).toBe(guide);
});

test('all that decides pages but their texts and the history is in one stamp', async ({}, info) => {
  const root = info.outputPath('project');
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, file)), { recursive: true });
    await writeFile(path.join(root, file), text);
  };
  await write('content/pages/index.mdx', 'home');
  await write('content/site.yaml', 'name: Guide');
  const before = await printStamp(root, {});
  await write('content/pages/index.mdx', 'Home');
  expect(await printStamp(root, {})).toBe(before);
  for (const file of ['content/site.yaml', 'public/logo.svg', 'lib/draw.ts', '.generated/diagrams/a/b.json']) {
    const last = await printStamp(root, {});
    await write(file, 'other');
    expect(await printStamp(root, {}), file).not.toBe(last);
  }
  expect(await printStamp(root, { SITE_NAME: 'Other' })).not.toBe(await printStamp(root, {}));
});

test('pages are kept from one build to the next, under the id of the next', async ({}, info) => {
  const root = info.outputPath('project');
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(path.join(root, 'out', file)), { recursive: true });
    await writeFile(path.join(root, 'out', file), text);
  };
  const read = (file: string) => readFile(path.join(root, 'out', file), 'utf8');
  const keptOf = async (file: string) => JSON.parse(await readFile(file, 'utf8')) as string[];
  const print = async (name: string, build: string) => {
    await write(`${name}.html`, `page ${name} of ${build}`);
    await write(`${name}.txt`, `payload ${name} of ${build}`);
  };
  const stamps = (entries: Record<string, string>) => new Map(Object.entries(entries));

  const first = await openPrintedPages(root, 'out', stamps({ '/': 'a', '/backend': 'b', '/old': 'c' }));
  expect(await keptOf(first.keptFile)).toEqual([]);
  for (const name of ['index', 'backend', 'old']) await print(name, 'build-1');
  await first.join('build-1');

  // Next.js empties the folder, and prints what is not kept.
  const empty = () => rm(path.join(root, 'out'), { recursive: true });
  await empty();
  const second = await openPrintedPages(root, 'next', stamps({ '/': 'a', '/backend': 'b2' }));
  expect(await keptOf(second.keptFile), 'another folder has pages of its own').toEqual([]);
  const third = await openPrintedPages(root, 'out', stamps({ '/': 'a', '/backend': 'b2' }));
  expect(await keptOf(third.keptFile)).toEqual(['/']);
  await print('backend', 'build-2');
  await third.join('build-2');
  expect(await read('index.html')).toBe('page index of build-2');
  expect(await read('index.txt')).toBe('payload index of build-2');
  expect(await read('backend.html')).toBe('page backend of build-2');

  await empty();
  const fourth = await openPrintedPages(root, 'out', stamps({ '/': 'a', '/backend': 'b2', '/old': 'c' }));
  expect(await keptOf(fourth.keptFile), 'a page that was gone is forgotten').toEqual(['/', '/backend']);
  await print('old', 'build-3');
  await fourth.join('build-3');
  expect(await read('index.html')).toBe('page index of build-3');
  expect(await read('backend.txt')).toBe('payload backend of build-3');
});

test('a route prints what is not kept, and never nothing', async ({}, info) => {
  const file = info.outputPath('kept.json');
  const left = async (kept: string[]) => {
    await writeFile(file, JSON.stringify(kept));
    process.env[keptPagesVariable] = file;
    return leftToPrint(['/', '/a', '/b'], (href) => href);
  };
  try {
    expect(await left(['/a'])).toEqual(['/', '/b']);
    expect(await left(['/', '/a', '/b'])).toEqual(['/']);
  } finally {
    delete process.env[keptPagesVariable];
  }
  expect(leftToPrint(['/', '/a'], (href) => href)).toEqual(['/', '/a']);
});
