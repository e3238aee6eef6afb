import { expect, test } from '../test';
import type { Choice } from '@/lib/choice/model';
import { readAnswers, writeAnswers } from '@/lib/choice/read-answers';

const answer = (id: string) => ({ id, label: id, for: {}, against: {} });
const choice: Choice = {
  questions: [
    { id: 'traffic', topic: 'Traffic', question: 'How much?', answers: [answer('low'), answer('significant')] },
    { id: 'team', topic: 'Team', question: 'Who?', answers: [answer('us'), answer('others')] },
  ],
  rules: [],
};

for (const [name, search, expected] of [
  ['nothing', '', {}],
  ['answers, whatever else stands there', '?traffic=low&view=x&team=us', { traffic: 'low', team: 'us' }],
  ['another case, and a full stop from a chat', '?traffic=Low.&team=US)', { traffic: 'low', team: 'us' }],
  ['an empty answer', '?traffic=', {}],
] as const) {
  test(`read from an address: ${name}`, () => {
    expect(readAnswers(choice, search)).toEqual({ answers: expected, unknown: [] });
  });
}

test('an answer that there is none of is told, with the one most like it', () => {
  expect(readAnswers(choice, '?traffic=signifcant&team=<script>')).toEqual({
    answers: {},
    unknown: [
      { question: 'traffic', value: 'signifcant', near: 'significant' },
      { question: 'team', value: '<script>', near: null },
    ],
  });
  const [long] = readAnswers(choice, `?traffic=${'x'.repeat(50_000)}`).unknown;
  expect(long?.value).toHaveLength(80);
});

test('written into an address in the order of the questions, leaving the rest', () => {
  expect(writeAnswers(choice, '?view=x&team=others', { team: 'us', traffic: 'low' })).toBe(
    '?view=x&traffic=low&team=us',
  );
  expect(writeAnswers(choice, '?traffic=low', {})).toBe('');
});
