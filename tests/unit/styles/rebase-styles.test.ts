import { expect, test } from '../test';
import { rebaseStyles } from '@/lib/styles/rebase-styles';

test('addresses in a style sheet hold wherever it stands', () => {
  const href = '/guide/_next/static/chunks/a.css';
  expect(rebaseStyles('a{b:url("../media/c.svg#d") url(data:image/png;base64,xx) url(#e)}', href)).toBe(
    'a{b:url("/guide/_next/static/media/c.svg#d") url(data:image/png;base64,xx) url(#e)}',
  );
  expect(() => rebaseStyles('a{content:"</style>"}', href)).toThrow(/has <\/style> in it/);
});
