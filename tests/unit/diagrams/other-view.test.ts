import { expect, test } from '../test';
import { otherViewSays } from '@/lib/diagrams/ask/other-view';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { sampleDetails } from './sample-details';
import { sampleDiagram } from './sample-graph';

function viewOf(
  arrows: string,
  { groups = {}, standIns = {} }: { groups?: Record<string, string>; standIns?: Record<string, string> } = {},
): DiagramDetails {
  const sketches = Object.fromEntries(Object.entries(groups).map(([id, group]) => [id, { group }]));
  return { ...sampleDetails, ...sampleDiagram(arrows, sketches), standIns };
}

test('what another view says otherwise about the same failure is told, from the worst on', () => {
  const here = viewOf('User -> App; App -> Redis; Monitor -> Worker; Worker -> Redis');
  const there = viewOf('User -> App; App -> Redis; Monitor -> Redis; Worker -> Redis; User -> Redis');
  expect(otherViewSays(here, there, ['Redis'])).toEqual({
    question: { kind: 'fail', ids: ['Redis'], unknown: [] },
    parts: [
      { name: 'User', state: 'affected' },
      { name: 'Monitor', state: 'affected' },
    ],
  });
});

test('where both views say the same of all that both have, nothing is told', () => {
  const here = viewOf('User -> App; App -> Redis');
  expect(otherViewSays(here, viewOf('User -> App; App -> Redis; Extra -> Redis'), ['Redis'])).toBeNull();
  expect(otherViewSays(here, viewOf('User -> Redis'), ['App'])).toBeNull();
});

test('a part that has another id there is the same one', () => {
  const here = viewOf('App -> Redis; Monitor -> App', { standIns: { Cache: 'Redis' } });
  const there = viewOf('App -> Cache; Monitor -> Cache', { standIns: { Redis: 'Cache' } });
  expect(otherViewSays(here, there, ['Redis'])).toEqual({
    question: { kind: 'fail', ids: ['Cache'], unknown: [] },
    parts: [{ name: 'Monitor', state: 'affected' }],
  });
});

test('a group that only this view has is asked of as the parts in it', () => {
  const here = viewOf('User -> App; App -> Redis', { groups: { Redis: 'stores' } });
  const there = viewOf('User -> App; User -> Redis');
  expect(otherViewSays(here, there, ['stores'])?.question).toEqual({ kind: 'fail', ids: ['Redis'], unknown: [] });
});

test('nothing is told of what the other view draws together: it would be another question', () => {
  const here = viewOf('Worker1 -> Redis; Worker2 -> Redis; Boss -> Worker1', {});
  const there = viewOf('Workers -> Redis; Boss -> Workers; Guest -> Workers', {
    standIns: { Worker1: 'Workers', Worker2: 'Workers' },
  });
  expect(otherViewSays(here, there, ['Worker1'])).toBeNull();
});

test('several parts there that one stands for here contradict it only where none of them agrees', () => {
  const here = viewOf('LB -> Machine; Machine -> Redis', { standIns: { App: 'Machine', Worker: 'Machine' } });
  const there = viewOf('LB -> App; LB -> Worker; App -> Redis', {});
  expect(otherViewSays(here, there, ['Redis'])).toBeNull();
});
