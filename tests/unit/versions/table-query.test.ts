import { expect, test } from '../test';
import { parseTableQuery, writeTableQuery, unknownSort } from '@/lib/versions/table-query';

const nothing = { text: '', layer: null, sort: null };

test('reads text, layer and order', () => {
  expect(parseTableQuery('?q=3.11&layer=Task+Queue&sort=-version')).toEqual({
    text: '3.11',
    layer: 'Task Queue',
    sort: { column: 'version', descending: true },
  });
  expect(parseTableQuery('?sort=layer').sort).toEqual({ column: 'layer', descending: false });
});

test('reads nothing from what says nothing', () => {
  for (const search of ['', '?', '?q=&layer=&sort=', '?sort=purpose', '?sort=--version', '?view=data-flow']) {
    expect(parseTableQuery(search), search).toEqual(nothing);
  }
});

test('a column that is none is told, and sorts nothing', () => {
  expect(unknownSort('?sort=price&q=redis')).toBe('price');
  for (const search of ['', '?sort=', '?sort=-version', '?sort=layer']) expect(unknownSort(search), search).toBeNull();
});

test('writes what it reads', () => {
  for (const search of [
    '?q=redis',
    '?layer=Cache',
    '?sort=-technology',
    '?q=c%2B%2B+%26+more&layer=Cache&sort=version',
  ]) {
    expect(writeTableQuery('', parseTableQuery(search))).toBe(search);
  }
});

test('leaves the rest of the query as it is, and leaves out what is empty', () => {
  expect(writeTableQuery('?view=data-flow&q=old', { ...nothing, text: 'new' })).toBe('?view=data-flow&q=new');
  expect(writeTableQuery('?view=data-flow&q=old', nothing)).toBe('?view=data-flow');
  expect(writeTableQuery('?q=old&layer=Cache&sort=layer', nothing)).toBe('');
});
