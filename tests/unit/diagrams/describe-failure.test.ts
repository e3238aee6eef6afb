import { expect, test } from '../test';
import {
  describeFailures,
  describeFlowFailures,
  failureTitle,
  summariseFailure,
} from '@/lib/diagrams/ask/describe-failure';
import { whatFails } from '@/lib/diagrams/ask/failure';
import { sampleDiagram } from './sample-graph';

const diagram = sampleDiagram(
  'User -> LB; LB -> A, B; A, B -> Cache',
  { A: { technologies: ['fastapi'] }, B: { technologies: ['fastapi'] } },
  { load: ['User -> LB', 'LB -> A, B', 'A, B -> Cache'], sign: ['User -> LB'] },
);

function reasons(...failed: string[]): string[] {
  return describeFailures(diagram, whatFails(diagram, failed)).map(
    ({ name, state, reason }) => `${name} (${state}): ${reason}`,
  );
}

test('each part that is touched says why', () => {
  expect(reasons('Cache')).toEqual([
    'A (affected): It uses Cache, which failed, and nothing stands in for it',
    'B (affected): It uses Cache, which failed, and nothing stands in for it',
    'Cache (failed): Chosen to fail',
  ]);
  expect(reasons('A')).toEqual([
    'LB (weakened): It uses A, which failed; B stands in for it',
    'A (failed): Chosen to fail',
  ]);
  expect(reasons('LB')).toEqual([
    'User (affected): It uses LB, which failed, and nothing stands in for it',
    'LB (failed): Chosen to fail',
    'A (unreachable): No way is left to it from where requests and jobs begin',
    'B (unreachable): No way is left to it from where requests and jobs begin',
    'Cache (unreachable): No way is left to it from where requests and jobs begin',
  ]);
  expect(reasons()).toEqual([]);
});

test('what could stand in and is hurt itself is named, and losses that are alike are told at once', () => {
  expect(reasons('A', 'Cache')[0]).toBe(
    'LB (affected): It uses A, which failed; B, which could stand in for it, is affected too',
  );
  expect(reasons('A', 'B')[0]).toBe('LB (affected): It uses A and B, which failed, and nothing stands in for them');
  const three = sampleDiagram(
    'User -> LB; LB -> A, B, C',
    Object.fromEntries(['A', 'B', 'C'].map((id) => [id, { technologies: ['fastapi'] }])),
  );
  const [weakened] = describeFailures(three, whatFails(three, ['A', 'B']));
  expect(weakened?.reason).toBe('It uses A and B, which failed; C stands in for them');
});

test('the reason is told in the words of the arrows, where they are known', () => {
  const told = sampleDiagram('App -> DB, Cache; App -> Cache', { DB: { technologies: ['postgresql'] } });
  const connections = Object.fromEntries(
    told.graph.edges.map(({ id, to }, index) => [
      id,
      {
        words: to === 'DB' ? 'sends queries to' : index === 1 ? 'keeps its cache in' : 'puts tasks into',
        carries: null,
      },
    ]),
  );
  const reasonFor = (failed: string) =>
    describeFailures({ ...told, connections }, whatFails(told, [failed])).find(({ id }) => id === 'App')?.reason;
  expect(reasonFor('DB')).toBe('It sends queries to DB, which failed, and nothing stands in for it');
  expect(reasonFor('Cache')).toBe(
    'It keeps its cache in Cache and puts tasks into it; Cache failed, and nothing stands in for it',
  );
});

test('flows say at which step they stop, or that they go on', () => {
  expect(describeFlowFailures(diagram, whatFails(diagram, ['Cache']))).toEqual([
    { id: 'load', title: 'load', step: 3, reason: 'Stops at step 3: no way is left for it' },
  ]);
  expect(describeFlowFailures(diagram, whatFails(diagram, ['B']))).toEqual([
    { id: 'load', title: 'load', step: 2, reason: 'Goes on: another part takes step 2' },
  ]);
});

test('the whole in one sentence', () => {
  expect(failureTitle(diagram.graph, ['Cache'])).toBe('If Cache failed');
  expect(failureTitle(diagram.graph, ['Cache', 'A'])).toBe('If Cache and A failed');
  expect(failureTitle(diagram.graph, [])).toBe('What if it fails?');
  expect(summariseFailure(whatFails(diagram, ['A']))).toBe('1 failed, 1 weakened, 3 untouched');
  expect(summariseFailure(whatFails(diagram, ['LB']))).toBe('1 failed, 3 out of reach, 1 affected; 2 flows stop');
  expect(summariseFailure(whatFails(diagram, ['Cache']))).toBe('1 failed, 2 affected, 2 untouched; 1 flow stops');
});
