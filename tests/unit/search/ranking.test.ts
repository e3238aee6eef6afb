import { expect, test } from '@playwright/test';
import { formatScore, scoreSearch, shareWithin } from '@/lib/search/score';
import { questions } from './questions';
import { readRealIndex, realSearch } from './real-search';

test('every answer that is expected is in the index', async () => {
  const { index } = await readRealIndex();
  const hrefs = index.records.map(({ href }) => href);
  for (const { query, href } of questions) expect(hrefs, query).toContain(href);
});

test('of at least 60 questions 95 % have their answer first, and all among the first three', async () => {
  const scored = scoreSearch(await realSearch(), questions);
  expect(questions.length).toBeGreaterThanOrEqual(60);
  expect(shareWithin(scored, 1), formatScore(scored)).toBeGreaterThanOrEqual(0.95);
  expect(shareWithin(scored, 3), formatScore(scored)).toBe(1);
});

test('words are found in any order', async () => {
  const { search } = await realSearch();
  for (const query of ['monolith modular', 'install fcube how to', 'function edge']) {
    const words = query.split(' ');
    expect(search(query)[0]?.record.href).toBe(search(words.toReversed().join(' '))[0]?.record.href);
  }
});

test('a question for connections finds nodes with what they are connected with', async () => {
  const { search } = await realSearch();
  const [first, second] = search('who talks to redis').map(({ record }) => record);
  expect(first).toMatchObject({ kind: 'part', title: 'Redis' });
  expect(first?.text).toContain('From FastAPI App (Cache Read/Write, Queue Task), Celery Worker (Poll Jobs)');
  expect(second).toMatchObject({ kind: 'part', title: 'Managed Redis' });
});
