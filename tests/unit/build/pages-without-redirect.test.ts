import { pagesWithoutRedirect } from '@/lib/build/pages-without-redirect';
import type { CheckableContent } from '@/lib/content/read-content';
import { expect, test } from '../test';

test('a page that is gone is told with the redirect to add, unless one leads on', () => {
  const content = {
    anchors: { pages: { '/': [], '/gone': [], '/moved': [], '/old/page': [] } },
    pages: [{ page: { href: '/' } }],
  } as unknown as CheckableContent;
  const redirects = [
    { source: '/moved', destination: '/', permanent: true },
    { source: '/old/:name', destination: '/:name', permanent: true },
  ];
  expect(pagesWithoutRedirect(content, { redirects })).toEqual([
    'the page /gone is gone, and links to it break. Add {"source":"/gone","destination":"/","permanent":true} to the ' +
      'redirects of vercel.json, with the address where it is now',
  ]);
});
