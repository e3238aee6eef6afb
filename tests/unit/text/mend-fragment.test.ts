import { expect, test } from '../test';
import { mendFragment } from '@/lib/text/mend-fragment';

const ids = ['scaling-by-workload', 'why-fastapi', '__tabbed_1_1', 'term-io', 'größe'];

for (const [fragment, id] of [
  ['scaling-by-workload.', 'scaling-by-workload'],
  ['scaling-by-workload)', 'scaling-by-workload'],
  ['scaling-by-workload%22%3E', 'scaling-by-workload'],
  ['scaling-by-workload?utm_source=x', 'scaling-by-workload'],
  ['scaling-by-workload&utm_source=x', 'scaling-by-workload'],
  ['scaling-by-workload%20', 'scaling-by-workload'],
  ['%20scaling-by-workload', 'scaling-by-workload'],
  ['Scaling-By-Workload', 'scaling-by-workload'],
  ['user-content-scaling-by-workload', 'scaling-by-workload'],
  ['__Tabbed_1_1', '__tabbed_1_1'],
  ['gr%C3%B6%C3%9Fe%2C', 'größe'],
] as const) {
  test(`#${fragment} is #${id}`, () => {
    expect(mendFragment(fragment, [...ids])).toEqual({ id, exact: true });
  });
}

test('what has most words in common is the nearest', () => {
  expect(mendFragment('scaling-strategies-by-workload', ids)).toEqual({ id: 'scaling-by-workload', exact: false });
  expect(mendFragment('why-we-chose-fastapi', ids)).toEqual({ id: 'why-fastapi', exact: false });
});

test('what is spelt nearly so is near', () => {
  expect(mendFragment('why-fastpai', ids)).toEqual({ id: 'why-fastapi', exact: false });
  const tabs = ['infrastructure', 'data-flow'];
  expect(mendFragment('infrastucture', tabs)).toEqual({ id: 'infrastructure', exact: false });
  expect(mendFragment('dataflow', tabs)).toEqual({ id: 'data-flow', exact: false });
  expect(mendFragment('deployment', tabs)).toBeNull();
});

test('what is like nothing is nothing', () => {
  for (const fragment of ['kubernetes', '%', '', '...', 'by']) expect(mendFragment(fragment, ids)).toBeNull();
});
