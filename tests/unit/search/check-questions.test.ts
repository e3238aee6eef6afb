import { expect, test } from '../test';
import type { SearchQuestion } from '@/lib/content/read-search';
import { formatProblem } from '@/lib/problem';
import { checkQuestions } from '@/lib/search/check-questions';
import { formatScore, scoreSearch } from '@/lib/search/score';
import { readRichGuide } from '../rich-guide';
import { richSearch } from './rich-search';

/** What the check says of the rich guide when these questions are all that it has. */
async function check(rows: [query: string, ...hrefs: string[]][]): Promise<string[]> {
  const { content, diagrams } = await readRichGuide();
  const questions = rows.map(([query, ...hrefs]): SearchQuestion => ({ topic: 'diagrams', query, hrefs }));
  return checkQuestions({ ...content, search: { ...content.search, questions } }, diagrams).map(formatProblem);
}

test('answers that come first are fine, and so is a guide without questions', async () => {
  expect(await check([['python version', '/reference#python']])).toEqual([]);
  expect(await check([])).toEqual([]);
});

test('the answer of every question that the guide asks is found', async () => {
  const { content } = await readRichGuide();
  const scored = scoreSearch(await richSearch(), content.search.questions);
  expect(scored.length).toBeGreaterThan(10);
  expect(
    scored.filter(({ place }) => place !== 1),
    formatScore(scored),
  ).toEqual([]);
});

test('one of several answers that comes first is enough, and what should find nothing is told when it does', async () => {
  expect(await check([['python version', '/layers', '/reference#python']])).toEqual([]);
  expect(await check([['xylophone']])).toEqual([]);
  const [problem] = await check([['python version']]);
  expect(problem).toContain('"python version" should find nothing, but search finds `/reference#python`\n');
  expect(problem).toContain('fix: If `/reference#python` answers it, write that here instead of `nothing`.');
});

test('an answer that does not come first is told with what does, at its line', async () => {
  const [problem = ''] = await check([['who talks to redis', '/reference#redis']]);
  expect(problem).toMatch(
    /^content\/search\.yaml:\d+:\d+ {2}(?:warning: )?"who talks to redis" should lead to `\/reference#redis` first, but search puts it at place \d+, after `\/deployment\/one-server\?view=data-flow&node=Redis`\n/,
  );
  expect(problem).toContain(
    'fix: If `/deployment/one-server?view=data-flow&node=Redis` answers it as well, write that here. Else write the ' +
      'words of the question where `/reference#redis` stands, or as a synonym above; a question that nobody asks any ' +
      'more can go. `npm run search:score` prints all of them.',
  );
});

test('an answer that is not found at all is told so', async () => {
  const [problem] = await check([['xylophone', '/reference#redis']]);
  expect(problem).toContain('"xylophone" should lead to `/reference#redis` first, but search does not find it\n');
  expect(problem).toContain('fix: Else write the words');
});

test('a place that is gone is told with the nearest that is there', async () => {
  const [problem] = await check([['who talks to redis', '/reference#rediss']]);
  expect(problem).toContain(
    'Search knows no place `/reference#rediss`, which should answer "who talks to redis"\n' +
      '    fix: Did you mean `/reference#redis`? Write the place that answers the question now, or remove the question.',
  );
});

test('of twenty questions one may have its answer second, more are warned of, and none may have it behind the third', async () => {
  const sound = Array.from({ length: 19 }, (): [string, string] => ['python version', '/reference#python']);
  const { search } = await richSearch();
  const hits = search('loan').map(({ record }) => record.href);
  expect(await check([...sound, ['loan', hits[1] ?? '']])).toEqual([]);
  const [warning] = await check([...sound.slice(1), ['loan', hits[1] ?? '']]);
  expect(warning).toMatch(/^content\/search\.yaml:\d+:\d+ {2}warning: "loan" should lead to /);
  const [fault] = await check([...sound, ['loan', hits[3] ?? '']]);
  expect(fault).toMatch(/^content\/search\.yaml:\d+:\d+ {2}"loan" should lead to /);
});

test('words are found in any order', async () => {
  const { search } = await richSearch();
  for (const query of ['architecture layered', 'tables of names']) {
    const words = query.split(' ');
    expect(search(query)[0]?.record.href).toBe(search(words.toReversed().join(' '))[0]?.record.href);
  }
});

test('a question for connections finds nodes with what they are connected with', async () => {
  const { search } = await richSearch();
  const [first, second] = search('who talks to redis').map(({ record }) => record);
  expect(first).toMatchObject({ kind: 'part', title: 'Redis' });
  expect(first?.text).toContain('From Loans API (Cache Read/Write), Celery Beat (Schedule), Celery Worker (Poll Jobs)');
  // The same in another diagram.
  expect(second).toMatchObject({ kind: 'part', title: 'Redis' });
});
