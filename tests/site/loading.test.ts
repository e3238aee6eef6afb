import { guide } from '../support/guide';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

test('the font comes from the site itself, behind the text', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(/\.woff2$|$/.exec(request.url())?.[0] || request.resourceType()));
  // A page of text: parts that work by themselves bring scripts at once.
  const text = guide.pages.find(({ href, body }) => href !== '/' && !/<(Onboarding|Diagram|Choose|Compare)/.test(body));
  await page.goto(text?.href ?? '/');
  await expect(page.locator('link[rel="preload"]')).toHaveCount(0);
  const used = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(used).toBeGreaterThan(0);
  expect(asked.slice(0, 2)).toEqual(['document', '.woff2']);
});

test('links are not fetched before they are followed', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    // Figures have their answers, and the page its font.
    const isOwn = pathname.startsWith('/diagrams/') || pathname.endsWith('.woff2');
    if (request.resourceType() === 'fetch' && !isOwn) fetched.push(pathname);
  });
  await page.goto('/');
  await settled(page);
  await page.mouse.wheel(0, 5000);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(fetched).toEqual([]);
});
