import { guide } from '../support/guide';
import { expect, test } from '../support/published';

test('no page is named or described like another', () => {
  const { pages } = guide;
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
});
