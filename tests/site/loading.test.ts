import { guide } from '../support/guide';
import { onLine } from '../support/line';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

test('the font comes from the site itself, behind the text, and that of code where the line is fast', async ({
  page,
}) => {
  let asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  // A page of text: parts that work by themselves bring scripts at once.
  const text = guide.pages.find(({ href, body }) => href !== '/' && !/<(Onboarding|Diagram|Choose|Compare)/.test(body));
  for (const [line, fonts] of [
    ['slow', 1],
    ['fast', 2],
  ] as const) {
    await onLine(page, line);
    asked = [];
    await page.goto(text?.href ?? '/');
    await expect(page.locator('link[rel="preload"]')).toHaveCount(0);
    // At once, or when the page is idle.
    await expect.poll(() => asked.filter((type) => type === 'font')).toHaveLength(fonts);
    expect(asked[0]).toBe('document');
    await page.evaluate(() => localStorage.clear());
  }
});

test('links are not fetched before they are followed, on a fast line either', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'fetch' && !pathname.startsWith('/diagrams/')) fetched.push(pathname);
  });
  for (const line of ['slow', 'fast'] as const) {
    await onLine(page, line);
    await page.goto('/');
    await settled(page);
    await page.mouse.wheel(0, 5000);
    await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
    // With its scripts comes the page's own payload.
    expect(fetched.filter((path) => line === 'slow' || path !== '/index.txt')).toEqual([]);
  }
});
