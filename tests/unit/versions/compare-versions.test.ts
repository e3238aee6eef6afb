import { expect, test } from '../test';
import { compareVersions } from '@/lib/versions/compare-versions';

test('orders versions by their numbers, not their letters', () => {
  expect(['3.11', '3.9', '18', '0.115', '2.0', '14', '5.4'].toSorted(compareVersions)).toEqual([
    '0.115',
    '2.0',
    '3.9',
    '3.11',
    '5.4',
    '14',
    '18',
  ]);
});

test('takes a part that is left out for zero', () => {
  expect(compareVersions('2', '2.0')).toBe(0);
  expect(compareVersions('2.0', '2.0.1')).toBeLessThan(0);
  expect(compareVersions('15', '14.9.9')).toBeGreaterThan(0);
});

test('puts technologies without a version last', () => {
  expect([null, '18', null, '0.1'].toSorted(compareVersions)).toEqual(['0.1', '18', null, null]);
  expect(compareVersions(null, null)).toBe(0);
});
