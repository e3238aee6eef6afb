import { expect, test } from '../test';
import { createSearch } from '@/lib/search/search';
import { richSearch } from './rich-search';

const nothing = [
  '',
  ' ',
  '...',
  '?!',
  '🙂❤️',
  'Привет',
  '日本語',
  'constructor',
  '__proto__',
  '.*+?^${}()|[]\\',
  'asdfghjkl',
];

for (const query of nothing) {
  test(`nothing is found for ${JSON.stringify(query)}`, async () => {
    expect((await richSearch()).search(query)).toEqual([]);
  });
}

test('what is very long is searched by its beginning', async () => {
  const { search, suggest } = await richSearch();
  expect(search('redis '.repeat(10_000))[0]?.record.title).toBe('Redis');
  expect(search('x'.repeat(100_000))).toEqual([]);
  expect(suggest('x'.repeat(100_000))).toEqual([]);
});

test('words with a meaning in patterns, tags and objects are words', async () => {
  const { search } = await richSearch();
  expect(search('(redis)*')[0]?.record.href).toBe('/reference#redis');
  expect(search('<redis>')[0]?.title).toEqual([{ text: 'Redis', marked: true }]);
  expect(search('toString __proto__ hasOwnProperty').length).toBeLessThanOrEqual(50);
});

test('a question of empty words alone is searched as it is', async () => {
  expect((await richSearch()).search('where').length).toBeGreaterThan(0);
});

test('an index without records finds and suggests nothing', () => {
  const { search, suggest } = createSearch({ records: [], synonyms: {} });
  expect(search('redis')).toEqual([]);
  expect(suggest('redis')).toEqual([]);
});

test('a synonym finds what the guide says instead', () => {
  const record = {
    kind: 'page',
    aliases: [],
    breadcrumb: [],
    href: '/data',
    text: '',
    words: '',
    connections: 0,
  } as const;
  const records = [{ ...record, title: 'The database', aliases: [], breadcrumb: [] }];
  expect(createSearch({ records, synonyms: {} }).search('db')).toEqual([]);
  const [hit] = createSearch({ records, synonyms: { db: ['database'] } }).search('db');
  expect(hit?.title).toEqual([
    { text: 'The ', marked: false },
    { text: 'database', marked: true },
  ]);
});

test('a query that finds nothing has near spellings that find something', async () => {
  const record = { kind: 'technology', aliases: [], breadcrumb: [], text: '', words: '', connections: 0 } as const;
  const records = [{ ...record, title: 'Kubernetes', href: '/reference#kubernetes', aliases: [], breadcrumb: [] }];
  const small = createSearch({ records, synonyms: {} });
  expect(small.search('kubbernetis')).toEqual([]);
  expect(small.suggest('kubbernetis')).toEqual(['Kubernetes']);
  const { search, suggest } = await richSearch();
  expect(suggest('asdfghjkl')).toEqual([]);
  expect(small.suggest('__kubbernetis()')).toEqual(['Kubernetes']);
  const numbered = createSearch({ records: records.map((each) => ({ ...each, title: 'Level 1' })), synonyms: {} });
  expect(numbered.suggest('<b>1</b>')).toEqual([]);
  for (const query of nothing) expect(suggest(query).every((suggestion) => search(suggestion).length > 0)).toBe(true);
});

test('typing a question letter by letter never loses what is being named', async () => {
  const { search } = await richSearch();
  for (const name of ['FastAPI', 'Grafana', 'Docker Compose', 'PostgreSQL', 'server-side rendering']) {
    for (let letters = 2; letters <= name.length; letters++) {
      expect(search(name.slice(0, letters)).length, name.slice(0, letters)).toBeGreaterThan(0);
    }
  }
});
