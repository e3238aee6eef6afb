import { expect, test } from '../test';
import { structuredData } from '@/lib/unfurl/structured-data';
import { readRichGuide, richPage } from '../rich-guide';

const { guide } = await readRichGuide();
const page = await richPage('/deployment/one-server');

test('the path to a page leads from the first page down, with whole addresses', () => {
  const data = JSON.parse(structuredData(guide, page, '2026-03-01')) as { '@graph': Record<string, unknown>[] };
  const [article, path] = data['@graph'];
  expect(article).toMatchObject({ '@type': 'TechArticle', headline: 'One Server', dateModified: '2026-03-01' });
  const { url } = guide.site;
  expect(path?.['itemListElement']).toMatchObject([
    { position: 1, item: `${url}/` },
    { position: 2, item: `${url}/deployment` },
    { position: 3, item: `${url}/deployment/one-server` },
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
