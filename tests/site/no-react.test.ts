import { guide } from '../support/guide';
import { expect, test } from '../support/test';

/*
 * What works with all scripts of Next.js blocked. Each test takes the first thing of its kind that the guide has, and
 * is skipped in a guide without one.
 */

test.use({ firstVisit: true, expectedMessages: [/Failed to load resource|ERR_/] });

test.beforeEach(({ page }) => page.route('**/_next/static/chunks/*.js', (route) => route.abort()));

/** The first page whose text has this in it, the whole guide left out. */
const pageWith = (text: string) => guide.pages.find(({ body, wholeGuide }) => !wholeGuide && body.includes(text))?.href;

test('the theme', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
  const dark = page.getByRole('radio', { name: 'Dark', exact: true });
  await dark.locator('..').click();
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
  await expect(dark).toBeChecked();
  await dark.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.locator('html')).not.toHaveClass(/\bdark\b/);
});

test('the drawer of the navigation, and its links', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 700 });
  const [first, second] = guide.pages;
  await page.goto(first?.href ?? '/');
  await page.getByRole('button', { name: 'Open the navigation' }).click();
  const drawer = page.getByRole('navigation', { name: 'Guide' });
  await expect(drawer).toBeVisible();
  await drawer.locator(`a[href="${second?.href}"]`).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second?.title ?? '');
  await expect(drawer).toBeHidden();
});

test('tabs, and Back', async ({ page }) => {
  const address = pageWith('<Tabs ') ?? pageWith('<Tab ') ?? guide.pages.find(({ strategy }) => strategy)?.href;
  test.skip(!address, 'The guide has no tabs');
  await page.goto(address ?? '/');
  const tabs = page.getByRole('tab');
  await tabs.nth(1).click();
  await expect(tabs.nth(1)).toHaveAttribute('aria-selected', 'true');
  await expect(page.locator('[role="tabpanel"]:not([hidden])').first()).toBeVisible();
  await page.goBack();
  await expect(tabs.nth(0)).toHaveAttribute('aria-selected', 'true');
});

test('the contents mark where the reader is', async ({ page }) => {
  await page.setViewportSize({ width: 1500, height: 800 });
  const long = guide.pages.find(({ wholeGuide }) => wholeGuide) ?? guide.pages[0];
  await page.goto(long?.href ?? '/');
  const links = page.locator('nav.toc a');
  test.skip((await links.count()) < 3, 'No page has contents');
  await links.nth(1).click();
  await expect(page.locator('nav.toc [aria-current="location"]')).toHaveCount(1);
});

test('disclosures', async ({ page }) => {
  const address = pageWith('<Diagram ');
  test.skip(!address, 'The guide has no diagram');
  await page.goto(address ?? '/');
  const summary = page.locator('figure summary:visible').first();
  await summary.click();
  await expect(summary.locator('..')).toHaveAttribute('open', '');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the copy buttons', async ({ page }) => {
    await page.goto(pageWith('```') ?? '/');
    const copy = page.locator('button[data-copy]:visible').first();
    test.skip((await copy.count()) === 0, 'The guide has nothing to copy');
    await copy.click();
    await expect(copy).toHaveAttribute('data-state', 'copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
    await expect(copy).not.toHaveAttribute('data-state');
  });
});

test('the cards of terms', async ({ page }) => {
  test.skip(guide.terms.length === 0, 'The guide explains no terms');
  for (const { href } of guide.pages) {
    await page.goto(href);
    if ((await page.locator('a.term').count()) > 0) break;
  }
  const term = page.locator('a.term:visible').first();
  const card = page.getByRole('note', { name: (await term.textContent()) ?? '', exact: true });
  await term.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});
