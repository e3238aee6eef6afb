import { guide } from '../support/guide';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

test('the font comes from the site itself, behind the text', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  // A page of text: parts that work by themselves bring scripts at once.
  const text = guide.pages.find(({ href, body }) => href !== '/' && !/<(Onboarding|Diagram|Choose|Compare)/.test(body));
  await page.goto(text?.href ?? '/');
  await expect(page.locator('link[rel="preload"]')).toHaveCount(0);
  // How fast the line is, browsers guess: at once, or when the page is idle.
  await expect.poll(() => asked.filter((type) => type === 'font')).toHaveLength(1);
  expect(asked[0]).toBe('document');
});

test('links are not fetched before they are followed', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'fetch' && !pathname.startsWith('/diagrams/')) fetched.push(pathname);
  });
  await page.goto('/');
  await settled(page);
  await page.mouse.wheel(0, 5000);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(fetched).toEqual([]);
});
