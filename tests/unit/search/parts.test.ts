import { gzipSync } from 'node:zlib';
import { expect, test } from '../test';
import type { SearchIndex } from '@/lib/search/model';
import { createPartSearch } from '@/lib/search/part-search';
import { createSearch } from '@/lib/search/search';
import { splitIndex } from '@/lib/search/split-index';
import { syntheticIndex } from '@/lib/search/synthetic-index';
import { readRichIndex } from './rich-search';

const bytesOf = (value: unknown) => gzipSync(JSON.stringify(value)).length;

const splits = new WeakMap<SearchIndex, ReturnType<typeof splitIndex>>();

/** An index in parts, which are the same for every question. */
function splitOnce(whole: SearchIndex): ReturnType<typeof splitIndex> {
  const known = splits.get(whole) ?? splitIndex(whole, 0);
  splits.set(whole, known);
  return known;
}

/** Search over an index in parts, which counts the bytes that it loads; each part fails as often as it is told to. */
function searchInParts(whole: SearchIndex, failures = 0) {
  const { index, words, pages } = splitOnce(whole);
  const { parts } = index;
  if (!parts) throw new Error('The index was not split.');
  const loaded = { bytes: bytesOf(index), files: 1 };
  let left = failures;
  async function load<Part>(part: Part | undefined): Promise<Part> {
    if (left > 0) {
      left -= 1;
      throw new Error('The network is gone.');
    }
    if (!part) throw new Error('There is no such part.');
    loaded.bytes += bytesOf(part);
    loaded.files += 1;
    return Promise.resolve(part);
  }
  const search = createPartSearch(index, parts, {
    words: (number) => load(words[number]),
    page: (number) => load(pages[number]),
  });
  return { ...search, loaded };
}

test('an index of up to 150 KB stays whole', async () => {
  const { index } = await readRichIndex();
  expect(splitIndex(index)).toEqual({ index, words: [], pages: [] });
  expect(splitIndex(index, bytesOf(index) - 1).index.parts).toBeDefined();
});

const queries = [
  'redis',
  'who talks to redis',
  'reminder flow',
  'catalogue',
  'catalgue',
  'onecomputer',
  'how do we deploy',
  '"loans api"',
  'ci',
  'What is a reverse proxy?',
];

test('search in parts puts first what search in the whole puts first', async () => {
  const { index } = await readRichIndex();
  const whole = createSearch(index);
  for (const query of queries) {
    const parts = searchInParts(index);
    await parts.prepare(query);
    const [expected, found] = [whole, parts].map(({ search }) => search(query)[0]);
    expect.soft(found?.record.href, query).toBe(expected?.record.href);
    expect.soft(found?.snippet, query).toEqual(expected?.snippet);
  }
});

test('names are found before any part has come, and texts after', async () => {
  const { index } = await readRichIndex();
  const { search, prepare, suggest } = searchInParts(index);
  const [page] = index.records;
  expect(search(page?.title ?? '')[0]?.record.href).toBe(page?.href);
  expect(search('redis').map(({ record }) => record.href)).toContain('/reference#redis');
  const before = search('redis').length;
  await prepare('redis');
  expect(search('redis').length).toBeGreaterThan(before);
  await prepare('redsi');
  expect(suggest('redsi')).toEqual(createSearch(index).suggest('redsi'));
  for (const query of ['', '...', '🙂', 'constructor', '__proto__', 'x'.repeat(100_000)]) {
    await prepare(query);
    expect(search(query).length).toBeLessThanOrEqual(50);
  }
});

test('a part that did not come is asked for again', async () => {
  const { index } = await readRichIndex();
  const { search, prepare } = searchInParts(index, 1);
  await expect(prepare('reminder')).rejects.toThrow('The network is gone.');
  await prepare('reminder');
  expect(search('reminder').length).toBeGreaterThan(0);
});

test('a question to a large guide loads less than 150 KB', () => {
  const index = syntheticIndex(300);
  const titles = index.records.filter((_, at) => at % 500 === 0).map(({ title }) => title);
  return Promise.all(
    titles.map(async (title) => {
      const { search, prepare, loaded } = searchInParts(index);
      await prepare(title);
      expect.soft(search(title)[0]?.record.title, title).toBe(title);
      expect.soft(loaded.bytes, title).toBeLessThan(100_000);
      expect.soft(loaded.files, title).toBeLessThan(40);
    }),
  );
});
