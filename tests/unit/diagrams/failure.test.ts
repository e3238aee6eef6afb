import { expect, test } from '../test';
import * as fc from 'fast-check';
import { describeUntouched } from '@/lib/diagrams/ask/describe-failure';
import {
  entriesOf,
  equalsOf,
  type FailableDiagram,
  failureStates,
  singlePointsOfFailure,
  whatFails,
} from '@/lib/diagrams/ask/failure';
import { sampleDiagram } from './sample-graph';

/** The states that are not `untouched`, by node. */
function touched(diagram: FailableDiagram, ...failed: string[]): Record<string, string> {
  const { nodes } = whatFails(diagram, failed);
  return Object.fromEntries(
    [...nodes].filter(([, { state }]) => state !== 'untouched').map(([id, { state }]) => [id, state]),
  );
}

/** Two equal apps behind a balancer, with one cache and one database. */
const twoApps = sampleDiagram('User -> LB; LB -> A, B; A, B -> Cache; A, B -> DB; Worker -> Cache', {
  A: { technologies: ['fastapi'], group: 'apps' },
  B: { technologies: ['fastapi'], group: 'apps' },
  Cache: { role: 'data', technologies: ['redis'] },
  DB: { role: 'data', technologies: ['postgresql'] },
  Worker: { role: 'async' },
});

test('nothing fails: nothing is touched', () => {
  expect(touched(twoApps)).toEqual({});
  expect(touched(twoApps, 'Unknown')).toEqual({});
});

test('one of two equals fails: what calls them is weakened, and is told which is left', () => {
  expect(touched(twoApps, 'A')).toEqual({ A: 'failed', LB: 'weakened' });
  expect(whatFails(twoApps, ['A']).nodes.get('LB')?.losses).toEqual([{ node: 'A', left: ['B'], hurt: [] }]);
});

test('both equals fail: what calls them is affected, what only they call is unreachable', () => {
  const expected = { A: 'failed', B: 'failed', LB: 'affected', DB: 'unreachable' };
  expect(touched(twoApps, 'A', 'B')).toEqual(expected);
  expect(touched(twoApps, 'apps')).toEqual(expected);
});

test('what has no equal affects everything that calls it, and nothing further up', () => {
  expect(touched(twoApps, 'Cache')).toEqual({ A: 'affected', B: 'affected', Cache: 'failed', Worker: 'affected' });
  expect(whatFails(twoApps, ['Cache']).nodes.get('A')?.losses).toEqual([{ node: 'Cache', left: [], hurt: [] }]);
});

test('an equal that is affected itself stands in for nobody', () => {
  expect(touched(twoApps, 'A', 'Cache')).toEqual({
    A: 'failed',
    B: 'affected',
    LB: 'affected',
    Cache: 'failed',
    Worker: 'affected',
  });
});

test('the only way in fails: all behind it is unreachable, but what something else reaches', () => {
  expect(touched(twoApps, 'LB')).toEqual({
    User: 'affected',
    LB: 'failed',
    A: 'unreachable',
    B: 'unreachable',
    DB: 'unreachable',
  });
});

test('a circle without an entry of its own begins where it is', () => {
  const circle = sampleDiagram('A -> B; B -> C; C -> A; C -> D');
  expect(entriesOf(circle)).toEqual(['A', 'B', 'C']);
  expect(touched(circle, 'A')).toEqual({ A: 'failed', C: 'affected' });
  expect(touched(circle, 'A', 'B', 'C')).toEqual({ A: 'failed', B: 'failed', C: 'failed', D: 'unreachable' });
});

test('parts without arrows, other islands and arrows to oneself are left alone', () => {
  const islands = sampleDiagram('A -> B; C -> D; B -> B', { Alone: {} });
  expect(entriesOf(islands)).toEqual(['A', 'C', 'Alone']);
  expect(touched(islands, 'B')).toEqual({ A: 'affected', B: 'failed' });
  expect(touched(islands, 'Alone')).toEqual({ Alone: 'failed' });
});

test('an arrow back that answers an arrow forth needs nothing', () => {
  const flows = { 'page load': ['User -> Web', 'Web -> App', 'App -> Web', 'Web -> User'] };
  const asked = sampleDiagram('User -> Web; Web -> App; App -> Web; Web -> User', {}, flows);
  expect(entriesOf(asked)).toEqual(['User']);
  expect(touched(asked, 'App')).toEqual({ Web: 'affected', App: 'failed' });
  expect(touched(asked, 'User')).toEqual({ User: 'failed', Web: 'unreachable', App: 'unreachable' });
});

test('a flow stops where a step has no way left, and is weakened where it has fewer', () => {
  const diagram = sampleDiagram(
    'User -> LB; LB -> A, B; A, B -> DB',
    { A: { technologies: ['fastapi'] }, B: { technologies: ['fastapi'] } },
    { load: ['User -> LB', 'LB -> A, B', 'A, B -> DB'] },
  );
  expect(whatFails(diagram, ['A']).flows).toEqual([{ id: 'load', state: 'weakened', step: 2 }]);
  expect(whatFails(diagram, ['DB']).flows).toEqual([{ id: 'load', state: 'stopped', step: 3 }]);
  expect(whatFails(diagram, []).flows).toEqual([{ id: 'load', state: 'untouched', step: null }]);
});

test('the flows that stop are told of each part of them, whatever becomes of the part itself', () => {
  const diagram = sampleDiagram(
    'User -> Web; Web -> App; App -> Cache; Beat -> Cache; App -> Web; Web -> User; User -> Docs',
    {},
    {
      load: ['User -> Web', 'Web -> App', 'App -> Web', 'Web -> User'],
      cached: ['App -> Cache'],
      docs: ['User -> Docs'],
      beat: ['Beat -> Cache'],
    },
  );
  const { nodes } = whatFails(diagram, ['App']);
  expect([...nodes].map(([id, { state, stops }]) => [id, state, ...stops])).toEqual([
    ['User', 'untouched', 'load'],
    ['Web', 'affected', 'load'],
    ['App', 'failed', 'load', 'cached'],
    ['Cache', 'untouched', 'cached'],
    ['Beat', 'untouched'],
    ['Docs', 'untouched'],
  ]);
  expect(describeUntouched(diagram, whatFails(diagram, ['App']))).toEqual({
    count: 4,
    goOn: ['Beat', 'Docs'],
    flowsStop: ['User', 'Cache'],
  });
});

test('equals have the same technologies, role, callers and targets', () => {
  expect(Object.fromEntries([...equalsOf(twoApps)].filter(([, equals]) => equals.length > 0))).toEqual({
    A: ['B'],
    B: ['A'],
  });
  const others = sampleDiagram('LB -> A, B, C; A, B -> DB', {
    A: { technologies: ['fastapi'] },
    B: { technologies: ['django'] },
    C: { technologies: ['fastapi'] },
    D: { technologies: ['fastapi'] },
    E: { technologies: ['fastapi'] },
  });
  expect([...equalsOf(others).values()].flat()).toEqual([]);
});

test('single points of failure: those without an equal that take others with them, the worst first', () => {
  expect(singlePointsOfFailure(twoApps)).toEqual([
    { node: 'LB', unreachable: ['A', 'B', 'DB'], affected: ['User'] },
    { node: 'Cache', unreachable: [], affected: ['A', 'B', 'Worker'] },
    { node: 'DB', unreachable: [], affected: ['A', 'B'] },
  ]);
});

test.describe('whatever the diagram', () => {
  const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G'];
  const name = fc.constantFrom(...names);
  const arrow = fc.tuple(name, name).map(([from, to]) => `${from} -> ${to}`);
  const sketch = fc.record({
    role: fc.constantFrom('application' as const, 'data' as const),
    technologies: fc.constantFrom<string[]>([], ['fastapi']),
    group: fc.constantFrom('left', 'right'),
  });
  const diagram = fc
    .tuple(fc.array(arrow, { maxLength: 14 }), fc.tuple(...names.map(() => sketch)))
    .map(([arrows, sketches]) =>
      sampleDiagram(arrows.join(';'), Object.fromEntries(names.map((id, index) => [id, sketches[index] ?? {}]))),
    );

  test('failing more makes nothing better', () => {
    fc.assert(
      fc.property(diagram, fc.subarray(names), fc.subarray(names), (sample, some, more) => {
        const before = whatFails(sample, some).nodes;
        const after = whatFails(sample, [...some, ...more]).nodes;
        for (const [id, { state }] of before) {
          const now = after.get(id)?.state ?? 'untouched';
          expect(failureStates.indexOf(now)).toBeLessThanOrEqual(failureStates.indexOf(state));
        }
      }),
    );
  });

  test('failing all entries leaves nothing', () => {
    fc.assert(
      fc.property(diagram, (sample) => {
        const states = [...whatFails(sample, entriesOf(sample)).nodes.values()].map(({ state }) => state);
        expect(states.filter((state) => state !== 'failed' && state !== 'unreachable')).toEqual([]);
      }),
    );
  });

  test('what is not touched calls nothing that is lost', () => {
    fc.assert(
      fc.property(diagram, fc.subarray(names), (sample, failed) => {
        const { nodes } = whatFails(sample, failed);
        for (const { from, to } of sample.graph.edges) {
          const lost = ['failed', 'unreachable'].includes(nodes.get(to)?.state ?? '');
          if (from !== to && lost) expect(nodes.get(from)?.state).not.toBe('untouched');
        }
      }),
    );
  });
});
