import { loadGuide } from '@/lib/content/load-guide';
import { expect, test } from './content-copy';

test('the guide is read again only after a file has changed', async ({ copy }) => {
  const first = await loadGuide({ root: copy.root });
  expect(await loadGuide({ root: copy.root })).toBe(first);
  await copy.replace('pages/backend.mdx', 'title: Backend\n', 'title: The new backend\n');
  const second = await loadGuide({ root: copy.root });
  expect(second.guide.pages[1]?.title).toBe('The new backend');
  expect(second.problems).toEqual([]);
});
