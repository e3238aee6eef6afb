import { expect, test } from '../test';
import { judge, readingsTable } from '@/lib/bench/judge';
import { median, medianReading, type Reading } from '@/lib/bench/reader';

const floor: Reading = {
  firstPaint: 400,
  largestPaint: 400,
  firstDiagram: 500,
  blocking: 10,
  bytes: 30 * 1000,
  requests: 1,
  shift: 0,
  tabSwitch: 50,
};

test('what is within its budget is not told', () => {
  expect(
    judge({ kind: 'page', own: { ...floor, blocking: 40, bytes: 60 * 1000, requests: 5 }, others: { floor } }),
  ).toEqual([]);
  const whole = { ...floor, firstPaint: 460, bytes: 90 * 1000, blocking: 70 };
  expect(judge({ kind: 'wholeGuide', own: whole, others: { floor, starlight: { ...floor, blocking: 70 } } })).toEqual(
    [],
  );
});

test('each figure past its budget is told with both', () => {
  const own = { ...floor, firstPaint: 401, blocking: 41, bytes: 61 * 1000, requests: 6, shift: 0.01, tabSwitch: 61 };
  expect(judge({ kind: 'page', own, others: { floor } })).toEqual([
    'first paint: 401, and the budget is 400',
    'blocking time: 41, and the budget is 40',
    'kilobytes: 61.0, and the budget is 60.0',
    'requests: 6, and the budget is 5',
    'layout shift: 0.0100, and the budget is 0.0000',
    'tab switch: 61, and the budget is 60',
  ]);
});

test('without another site only what needs none is judged', () => {
  const own = { ...floor, firstPaint: 9000, blocking: 9000, bytes: 61 * 1000 };
  expect(judge({ kind: 'page', own, others: {} })).toEqual(['kilobytes: 61.0, and the budget is 60.0']);
});

test('figures are medians, and of shifts the largest', () => {
  expect(median([3, null, 1, 2])).toBe(2);
  expect(median([4, 1])).toBe(2.5);
  expect(median([null])).toBeNull();
  const readings = [floor, { ...floor, firstPaint: 500, shift: 0.2 }, { ...floor, firstPaint: 450 }];
  expect(medianReading(readings)).toMatchObject({ firstPaint: 450, shift: 0.2, bytes: 30 * 1000 });
});

test('the table has a line for each page', () => {
  const lines = readingsTable({ '/a': floor, floor: { ...floor, tabSwitch: null, shift: 0.02 } }).split('\n');
  expect(lines[2]).toBe('| /a | 400 | 400 | 500 | 10 | 30.0 | 1 | 0 | 50 |');
  expect(lines[3]).toBe('| floor | 400 | 400 | 500 | 10 | 30.0 | 1 | 0.0200 | – |');
});
