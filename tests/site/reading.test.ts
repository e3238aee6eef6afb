import { guide } from '../support/guide';
import { onLine } from '../support/line';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

/*
 * What pages of other kinds cost whoever only reads them, and what comes beforehand; pages of the navigation are held
 * to it by the rules for pages. Times are not held here: `npm run bench` measures them.
 */

test('pages of other kinds are as light', async ({ page }) => {
  await onLine(page, 'saving');
  const [diagram] = guide.pages.flatMap(({ body }) => /<Diagram id="([^"]+)"/.exec(body)?.[1] ?? []);
  for (const address of ['/offline', '/search', ...(diagram ? [`/embed/${diagram}`] : [])]) {
    const response = await page.goto(address);
    const html = (await response?.text()) ?? '';
    expect(html, address).toContain('data-hydrate="wanted"');
    expect(html, address).not.toContain('self.__next_f');
    expect(html, address).not.toMatch(/<script[^>]* src=/);
  }
});

test('on a fast line the scripts come when the page is idle, and do not run', async ({ page }) => {
  const [first] = guide.pages;
  await onLine(page, 'fast');
  const script = page.waitForRequest((request) => request.url().includes('/_next/static/chunks/'));
  await page.goto(first?.href ?? '/');
  await script;
  await settled(page);
  await expect(page.locator('link[rel="prefetch"][as="script"]')).not.toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
});
