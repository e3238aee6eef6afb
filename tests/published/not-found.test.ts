import { JSDOM } from 'jsdom';
import { guide } from '../support/guide';
import { expect, test, textsOf } from '../support/published';

test('the page that is not found lists all that are, and no search engine keeps it', async ({ request }) => {
  const response = await request.get('/nowhere/at/all/');
  expect(response.status()).toBe(404);
  const { document } = new JSDOM(await response.text()).window;
  const links = [...document.querySelectorAll('main a')];
  expect(textsOf(links)).toEqual(guide.pages.map(({ title }) => title));
  expect(links.map((link) => link.getAttribute('href'))).toEqual(guide.pages.map(({ href }) => href));
  const content = (name: string) =>
    [...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) => meta.getAttribute('content'));
  expect(content('robots').join()).toContain('noindex');
  expect(content('description').join()).toContain('There is no page');
  expect(content('theme-color')).toHaveLength(2);
  const lasting = document.querySelectorAll('link[rel="canonical"], link[rel="alternate"], meta[property^="og:"]');
  expect([...lasting].map((element) => element.outerHTML)).toEqual([]);
});
