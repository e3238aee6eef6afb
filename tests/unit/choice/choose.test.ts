import { expect, test } from '../test';
import { allAnswers, choose } from '@/lib/choice/choose';
import type { Choice, ChoiceReason } from '@/lib/choice/model';

const choice: Choice = {
  questions: [
    {
      id: 'traffic',
      topic: 'Traffic',
      question: 'How much traffic?',
      answers: [
        { id: 'low', label: 'Little', for: { small: 'Little is enough.' }, against: { large: 'Too large.' } },
        { id: 'high', label: 'Much', for: { large: 'Made for much.' }, against: { small: 'Too small.' } },
      ],
    },
    {
      id: 'team',
      topic: 'Team',
      question: 'Who runs it?',
      answers: [
        { id: 'us', label: 'We do', for: {}, against: {} },
        { id: 'others', label: 'Others', for: { middle: 'Others run it.' }, against: {} },
      ],
    },
  ],
  rules: [
    { strategy: 'large', when: [{ traffic: 'high' }], because: 'Much traffic.' },
    { strategy: 'small', when: [{ traffic: 'low', team: 'us' }], because: 'Small and ours.' },
    { strategy: 'middle', when: [], because: 'Everything else.' },
  ],
};
const strategies = ['small', 'middle', 'large'];

test('the first rule that holds decides, with its reason and those of the answers', () => {
  expect(choose(choice, strategies, { traffic: 'low', team: 'us' })).toEqual({
    strategy: 'small',
    because: 'Small and ours.',
    for: ['Little is enough.'],
    against: [],
    others: [
      { strategy: 'middle', for: [], against: [] },
      { strategy: 'large', for: [], against: ['Too large.'] },
    ],
    changes: [
      { question: 'traffic', answer: 'high', strategy: 'large' },
      { question: 'team', answer: 'others', strategy: 'middle' },
    ],
  });
});

test('a reason that several answers give is told once', () => {
  const [traffic, team] = choice.questions;
  const us = { id: 'us', label: 'We do', for: { large: 'Made for much.' }, against: { small: 'Too small.' } };
  const questions = [...(traffic ? [traffic] : []), ...(team ? [{ ...team, answers: [us] }] : [])];
  const result = choose({ ...choice, questions }, strategies, { traffic: 'high', team: 'us' });
  expect(result?.for).toEqual(['Made for much.']);
  expect(result?.others.find(({ strategy }) => strategy === 'small')?.against).toEqual(['Too small.']);
});

test('a reason that another answer takes back is neither told nor counted', () => {
  const [traffic, team] = choice.questions;
  const low: ChoiceReason = { reason: 'Too large.', unless: [{ team: 'others' }, { team: 'us', traffic: 'high' }] };
  const answers = traffic?.answers.map((answer) =>
    answer.id === 'low' ? { ...answer, against: { large: low } } : answer,
  );
  const questions = [...(traffic && answers ? [{ ...traffic, answers }] : []), ...(team ? [team] : [])];
  const large = (answer: string) =>
    choose({ ...choice, questions }, strategies, { traffic: 'low', team: answer })?.others.find(
      ({ strategy }) => strategy === 'large',
    )?.against;
  expect(large('us')).toEqual(['Too large.']);
  expect(large('others')).toEqual([]);
});

test('a condition that names two answers needs both', () => {
  expect(choose(choice, strategies, { traffic: 'low', team: 'others' })?.strategy).toBe('middle');
});

test('the others are ranked by what speaks against them, then by what speaks for them', () => {
  const result = choose(choice, strategies, { traffic: 'high', team: 'others' });
  expect(result?.others.map(({ strategy }) => strategy)).toEqual(['middle', 'small']);
});

for (const [name, answers] of [
  ['an open question', { traffic: 'low' }],
  ['an answer that is none', { traffic: 'some', team: 'us' }],
  ['no answers', {}],
] as const) {
  test(`${name}: no recommendation yet`, () => {
    expect(choose(choice, strategies, answers)).toBeNull();
  });
}

test('every combination of answers is enumerated once', () => {
  const all = [...allAnswers(choice)].map((answers) => JSON.stringify([answers['traffic'], answers['team']]));
  expect(new Set(all).size).toBe(4);
  expect(all).toHaveLength(4);
});
