import { expect, test } from '../test';
import { readCompareQuery, writeCompareQuery } from '@/lib/strategies/compare-query';
import { turnAround } from '@/lib/strategies/turn-around';

const views = ['infrastructure', 'data-flow'];
const strategies = ['one-server', 'machines', 'containers'].map((id) => ({ id, views }));

for (const [search, expected] of [
  ['', { a: 'one-server', b: 'machines', view: 'infrastructure' }],
  ['?a=machines', { a: 'machines', b: 'containers', view: 'infrastructure' }],
  ['?a=containers', { a: 'containers', b: 'one-server', view: 'infrastructure' }],
  ['?b=one-server', { a: 'machines', b: 'one-server', view: 'infrastructure' }],
  ['?b=containers', { a: 'one-server', b: 'containers', view: 'infrastructure' }],
  ['?a=Machines.&b=one-server&view=Data-Flow', { a: 'machines', b: 'one-server', view: 'data-flow' }],
] as const) {
  test(`what ${search || 'no query'} compares`, () => {
    expect(readCompareQuery(search, strategies)).toEqual({ query: expected, unknown: [] });
  });
}

test('what is unknown is told, with what is shown instead', () => {
  expect(readCompareQuery('?a=machine&b=nonsense&view=x', strategies)).toEqual({
    query: { a: 'machines', b: 'containers', view: 'infrastructure' },
    unknown: [
      { name: 'a', value: 'machine', reason: 'unknown', instead: 'machines' },
      { name: 'b', value: 'nonsense', reason: 'unknown', instead: 'containers' },
      { name: 'view', value: 'x', reason: 'unknown', instead: 'infrastructure' },
    ],
  });
});

test('a strategy is not compared with itself: the next one is taken, and that is told', () => {
  expect(readCompareQuery('?a=machines&b=Machines', strategies)).toEqual({
    query: { a: 'machines', b: 'containers', view: 'infrastructure' },
    unknown: [{ name: 'b', value: 'machines', reason: 'same', instead: 'containers' }],
  });
});

test('without a view, the first that both have is compared', () => {
  const houses = [
    { id: 'branch', views: ['rooms', 'journeys'] },
    { id: 'central', views: ['staff', 'journeys'] },
    { id: 'van', views: ['staff'] },
  ];
  const viewOf = (search: string) => readCompareQuery(search, houses).query.view;
  expect(viewOf('')).toBe('journeys');
  expect(viewOf('?a=central&b=van')).toBe('staff');
  // Nothing in common: the reader is told so.
  expect(viewOf('?a=branch&b=van')).toBe('rooms');
  expect(viewOf('?view=staff')).toBe('staff');
});

test('written behind what else stands in the address', () => {
  expect(writeCompareQuery('?x=1', { a: 'machines', b: 'containers', view: 'data-flow' })).toBe(
    '?x=1&a=machines&b=containers&view=data-flow',
  );
});

test('turned around, what only one has is what only the other has', () => {
  const change = {
    part: 'node' as const,
    kind: 'added' as const,
    name: 'Redis',
    before: [],
    after: ['Redis'],
    fields: [{ field: 'place', from: null, to: 'Here' }],
  };
  expect(turnAround([change])).toEqual([
    { ...change, kind: 'removed', before: ['Redis'], after: [], fields: [{ field: 'place', from: 'Here', to: null }] },
  ]);
});
