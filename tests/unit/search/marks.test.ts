import { expect, test } from '../test';
import { markSnippet, markText, type MarkedText } from '@/lib/search/marks';
import { richSearch } from './rich-search';

const show = (parts: MarkedText[]) => parts.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('');

test('a matched word is marked whole, and of a joined one the part that matched', () => {
  expect(show(markText('Next.js and auto-scaling', new Set(['nextjs', 'scaling'])))).toBe(
    '[Next.js] and auto-[scaling]',
  );
  expect(show(markText('Ports, port', new Set(['port'])))).toBe('[Ports], [port]');
  expect(show(markText('Nothing here', new Set(['port'])))).toBe('Nothing here');
  expect(markText('', new Set(['port']))).toEqual([]);
});

test('a beginning and a misspelling mark the word that they found', async () => {
  const { search } = await richSearch();
  const titleOf = (query: string) => show(search(query)[0]?.title ?? []);
  expect(titleOf('grafa')).toBe('[Grafana]');
  expect(titleOf('sqlalchmy')).toBe('[SQLAlchemy]');
  expect(titleOf('nextjs')).toBe('[Next.js]');
  expect(titleOf('next js')).toBe('[Next.js]');
  expect(titleOf('handbook services')).toBe('[Handbook] of the [Services]');
});

test('the parts of a title are the title', async () => {
  const { search } = await richSearch();
  for (const { title, record } of search('celery redis'))
    expect(title.map(({ text }) => text).join('')).toBe(record.title);
});

test('a snippet begins with the sentence of the best place and says where it leaves out', () => {
  const long =
    `${'One thing is said here. '.repeat(10)}The scheduler puts jobs in Redis. ${'More is said here. '.repeat(10)}`.trim();
  const snippet = show(markSnippet(long, new Set(['scheduler', 'redis'])));
  expect(snippet).toMatch(/^… .*The \[scheduler\] puts jobs in \[Redis\]\./);
  expect(snippet).toMatch(/ …$/);
  expect(snippet.length).toBeLessThan(190);
});

test('a short text is its own snippet, and a text without a match is shown from its beginning', () => {
  expect(show(markSnippet('Caching and sessions.', new Set(['cach'])))).toBe('Caching and sessions.');
  expect(show(markSnippet('', new Set(['redis'])))).toBe('');
  expect(show(markSnippet(`A text ${'goes on and '.repeat(40)}`, new Set(['redis'])))).toMatch(/^A text goes .* …$/);
});
