import { expect, test } from '@playwright/test';
import { loadGuide } from '@/lib/content/load-guide';
import { structuredData } from '@/lib/unfurl/structured-data';

const { guide } = await loadGuide({ root: process.cwd() });
const page = guide.pages.find(({ href }) => href === '/deployment/vercel');
if (!page) throw new Error('The guide has a page on Vercel');

test('the path to a page leads from the first page down, with whole addresses', () => {
  const data = JSON.parse(structuredData(guide, page, '2026-03-01')) as { '@graph': Record<string, unknown>[] };
  const [article, path] = data['@graph'];
  expect(article).toMatchObject({ '@type': 'TechArticle', headline: 'Vercel', dateModified: '2026-03-01' });
  const { url } = guide.site;
  expect(path?.['itemListElement']).toMatchObject([
    { position: 1, item: `${url}/` },
    { position: 2, item: `${url}/deployment` },
    { position: 3, item: `${url}/deployment/vercel` },
  ]);
});

test('a day that is not known is left out', () => {
  expect(structuredData(guide, page, null)).not.toContain('dateModified');
});

test('no text ends the script element', () => {
  const title = '</script><script>alert(1)</script><!--';
  const data = structuredData(guide, { ...page, title }, null);
  expect(data).not.toContain('<');
  expect((JSON.parse(data) as { '@graph': { headline: string }[] })['@graph'][0]?.headline).toBe(title);
});
