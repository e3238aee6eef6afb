import { devices, type Page } from '@playwright/test';
import { variants } from '@/lib/build/variants';
import { lastChange } from '@/lib/facts/page-facts';
import { readLastChanges } from '@/lib/facts/last-changes';
import { guide, pageAt } from './guide';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];

const changes = await readLastChanges(variants.rich.env.GUIDE_ROOT);

function tools(page: Page) {
  const main = page.getByRole('main');
  return {
    edit: main.getByRole('link', { name: 'Edit this page' }),
    view: main.getByRole('link', { name: 'View as Markdown' }),
    copy: main.getByRole('button', { name: /^(Copy as Markdown|Copied|Could not copy)$/ }),
  };
}

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the page is copied as Markdown, by keyboard too', async ({ page }) => {
    await page.goto('/deployment/one-server');
    await hydrated(page);
    const { copy } = tools(page);
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(copy).toHaveAccessibleName('Copied');
    const twin = await (await page.request.get('/deployment/one-server.md')).text();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(twin);
    await expect(copy).toHaveAccessibleName('Copy as Markdown');
  });

  test('rules are copied for an assistant from beside them', async ({ page }) => {
    await page.goto('/layers');
    await hydrated(page);
    const copy = page.getByRole('button', { name: /^(Copy as context for an AI assistant|Copied)$/ });
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(copy).toHaveAccessibleName('Copied');
    const rules = await (await page.request.get('/context/layers.md')).text();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(rules);
  });

  test('a clipboard that takes no promises gets the text', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new TypeError('No promises'));
    });
    await page.goto('/layers');
    await hydrated(page);
    const { copy } = tools(page);
    await copy.click();
    await expect(copy).toHaveAccessibleName('Copied');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Layered Architecture');
  });
});

test.describe('when it fails', () => {
  test.use({ expectedMessages: [/Failed to load resource/] });

  test('says so in its place, and nothing moves', async ({ page }) => {
    await page.route('**/layers.md', (route) => route.abort());
    await page.goto('/layers');
    await hydrated(page);
    const { copy, view } = tools(page);
    await copy.scrollIntoViewIfNeeded();
    const before = [await copy.boundingBox(), await view.boundingBox()];
    await copy.click();
    await expect(copy).toHaveAccessibleName('Could not copy');
    expect([await copy.boundingBox(), await view.boundingBox()]).toEqual(before);
    await expect(page.getByRole('status').getByText('Could not copy', { exact: true })).toBeAttached();
    await expect(copy).toHaveAccessibleName('Copy as Markdown');
  });
});

test.describe('on a touch screen', () => {
  test.use({ ...phone, userAgent: undefined });

  test('the tools are large enough', async ({ page }) => {
    await page.goto('/handbook');
    await hydrated(page);
    for (const tool of Object.values(tools(page))) {
      const box = await tool.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
    }
  });
});

test('print has the day and no tools', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/handbook');
  for (const tool of Object.values(tools(page))) await expect(tool).toBeHidden();
  await expect(page.locator('[data-slot="page-foot"] time').locator('visible=true')).toHaveCount(
    lastChange(guide, pageAt('/handbook'), changes) ? 1 : 0,
  );
});
