import { expect, test } from '../test';
import { describeQuestion } from '@/lib/diagrams/ask/describe-question';
import {
  asksSomething,
  clampStep,
  parseQuestion,
  sameQuestion,
  toggleFailing,
  writeQuestion,
  type FailQuestion,
  type Question,
} from '@/lib/diagrams/ask/question';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { sampleDetails as details } from './sample-details';

const read: [search: string, question: Question][] = [
  ['', null],
  ['?node=LB', { kind: 'node', id: 'LB' }],
  ['?edge=L_App1_DB_0', { kind: 'edge', id: 'L_App1_DB_0' }],
  ['?group=inner', { kind: 'group', id: 'inner' }],
  ['?flow=a-call', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?flow=a-call&step=2', { kind: 'flow', id: 'a-call', step: 2 }],
  ['?view=data-flow&theme=dark&node=DB', { kind: 'node', id: 'DB' }],
  // The node of the other view stands for this one.
  ['?node=ManagedDB', { kind: 'node', id: 'DB' }],
  ['?node=Users', { kind: 'node', id: 'User' }],
  // What is not there is not asked.
  ['?node=Nothing', null],
  ['?node=', null],
  // Chats change capitals and hang punctuation on links.
  ['?node=lb', { kind: 'node', id: 'LB' }],
  ['?node=LB.', { kind: 'node', id: 'LB' }],
  ['?node=LBX', null],
  ['?flow=A-Call.', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?edge=load-balancer-to-fastapi-container-1-route', { kind: 'edge', id: 'L_LB_App1_0' }],
  ['?edge=LB', null],
  ['?group=LB', null],
  ['?node=constructor', null],
  ['?flow=none&step=2', null],
  ['?step=2', null],
  ['?node=%3Cscript%3E', null],
  // A flow comes first; what is left of an unknown one still answers.
  ['?flow=a-call&node=LB', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?flow=none&node=LB', { kind: 'node', id: 'LB' }],
  // Steps stay within the flow.
  ['?flow=a-call&step=0', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?flow=a-call&step=-4', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?flow=a-call&step=99', { kind: 'flow', id: 'a-call', step: 3 }],
  ['?flow=a-call&step=2.9', { kind: 'flow', id: 'a-call', step: 2 }],
  ['?flow=a-call&step=two', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?flow=a-call&step=', { kind: 'flow', id: 'a-call', step: 1 }],
  ['?flow=a-call&step=Infinity', { kind: 'flow', id: 'a-call', step: 3 }],
  // Several can fail, groups as well; what is not there is kept to be told, for the other view may have it.
  ['?fail=LB', { kind: 'fail', ids: ['LB'], unknown: [] }],
  ['?fail=ManagedDB,inner', { kind: 'fail', ids: ['DB', 'inner'], unknown: [] }],
  ['?fail=LB,LB,Nothing,', { kind: 'fail', ids: ['LB'], unknown: ['Nothing'] }],
  ['?fail=Nothing', { kind: 'fail', ids: [], unknown: ['Nothing'] }],
  ['?fail=LB&node=DB', { kind: 'fail', ids: ['LB'], unknown: [] }],
  ['?fail=', null],
  ['?fail=,', null],
];

for (const [search, question] of read) {
  test(`"${search}" asks ${JSON.stringify(question)}`, () => {
    expect(parseQuestion(search, details)).toEqual(question);
  });
}

test('what is written is read again, and other parameters stay', () => {
  for (const [, question] of read) {
    const written = writeQuestion('?view=data-flow&node=Old&step=7', question);
    expect(new URLSearchParams(written).get('view')).toBe('data-flow');
    expect(parseQuestion(written, details)).toEqual(question);
  }
  expect(writeQuestion('?node=LB', null)).toBe('');
  expect(writeQuestion('?view=a&flow=b&step=2', { kind: 'node', id: 'A&B=C' })).toBe('?view=a&node=A%26B%3DC');
  expect(writeQuestion('?view=a&node=b', { kind: 'fail', ids: ['A&B', 'C'], unknown: ['D'] })).toBe(
    '?view=a&fail=A%26B,C,D',
  );
  expect(writeQuestion('?fail=A', { kind: 'node', id: 'A' })).toBe('?node=A');
});

test('an address asks something if it names a part or a flow', () => {
  expect(['?node=x', '?edge=x', '?group=x', '?flow=x', '?fail=x'].every(asksSomething)).toBe(true);
  expect(['', '?view=x', '?step=2', '?nodes=x'].some(asksSomething)).toBe(false);
});

test('a failure gets a part more or less, and ends with the last', () => {
  const failure = (...ids: string[]): FailQuestion => ({ kind: 'fail', ids, unknown: ['X'] });
  expect(toggleFailing(failure('A'), 'B')).toEqual(failure('A', 'B'));
  expect(toggleFailing(failure('A', 'B'), 'A')).toEqual(failure('B'));
  expect(toggleFailing(failure('B'), 'B')).toBeNull();
});

test('two questions are the same if they would be written the same', () => {
  expect(sameQuestion(null, null)).toBe(true);
  expect(sameQuestion({ kind: 'node', id: 'LB' }, { kind: 'node', id: 'LB' })).toBe(true);
  expect(sameQuestion({ kind: 'node', id: 'LB' }, { kind: 'group', id: 'LB' })).toBe(false);
  expect(sameQuestion({ kind: 'flow', id: 'a', step: 1 }, { kind: 'flow', id: 'a', step: 2 })).toBe(false);
});

test('a step is a whole number within its flow', () => {
  const [flow] = details.flows;
  if (!flow) throw new Error('The sample has a flow.');
  expect([Number.NaN, -1, 0, 1, 2.7, 3, 4].map((step) => clampStep(flow, step))).toEqual([1, 1, 1, 1, 2, 3, 3]);
});

test('a link leads to the page, its view and the question', () => {
  expect(questionLink(details, null)).toBe('/deployment/sample?view=data-flow');
  expect(questionLink(details, { kind: 'flow', id: 'a-call', step: 2 })).toBe(
    '/deployment/sample?view=data-flow&flow=a-call&step=2',
  );
  expect(questionLink({ page: '/layers', view: null }, { kind: 'node', id: 'CRUD' })).toBe('/layers?node=CRUD');
});

test('a question is announced in one sentence', () => {
  const said = (search: string) => {
    const question = parseQuestion(search, details);
    return question && question.kind !== 'fail' && describeQuestion(details, question);
  };
  expect(said('?node=LB')).toBe('Load Balancer selected. 1 incoming, 2 outgoing.');
  expect(said('?edge=L_User_LB_0')).toBe('Connection selected: User/Browser → Load Balancer, HTTPS.');
  expect(said('?edge=L_App1_DB_0')).toBe('Connection selected: FastAPI Container 1 → PostgreSQL.');
  expect(said('?group=inner')).toBe('Group API Service (Auto-scaling) selected. 2 components.');
  expect(said('?flow=a-call&step=2')).toBe(
    'A call, step 2 of 3: Load Balancer → FastAPI Container 1 or FastAPI Container 2, Route.',
  );
});
