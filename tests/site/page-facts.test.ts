import { devices, type Page } from '@playwright/test';
import { lastChange } from '@/lib/facts/page-facts';
import { readLastChanges } from '@/lib/facts/last-changes';
import { addresses, guide, pageAt } from './support/guide';
import { hydrated } from './support/page-state';
import { expect, test } from './support/test';

const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];

const changes = await readLastChanges(process.cwd());

function tools(page: Page) {
  const main = page.getByRole('main');
  return {
    edit: main.getByRole('link', { name: 'Edit this page' }),
    view: main.getByRole('link', { name: 'View as Markdown' }),
    copy: main.getByRole('button', { name: /^(Copy as Markdown|Copied|Could not copy)$/ }),
  };
}

test.describe('as printed', () => {
  test.use({ javaScriptEnabled: false });

  test('each page can be edited, and tells the day of its last change or none', async ({ page }) => {
    for (const href of addresses) {
      await page.goto(href);
      const { site } = guide;
      const edit = `${site.repository}/edit/${site.branch}/${pageAt(href).file}`;
      await expect(tools(page).edit).toHaveAttribute('href', edit);
      const day = lastChange(guide, pageAt(href), changes);
      const times = page.getByRole('main').locator('.page-foot time');
      await expect(times).toHaveCount(day ? 1 : 0);
      if (day) {
        await expect(times).toHaveAttribute('datetime', day);
        await expect(times).toHaveText(/^\d{1,2} [A-Z][a-z]+ \d{4}$/);
      }
    }
  });
});

test('only what is long tells how long it takes to read', async ({ page }) => {
  await page.goto('/guide');
  const minutes = page.getByText(/^\d+ min read$/);
  await expect(minutes).toHaveCount(1);
  expect(Number.parseInt((await minutes.textContent()) ?? '', 10)).toBeGreaterThanOrEqual(3);
  await page.goto('/layers');
  await expect(minutes).toHaveCount(0);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('the page is copied as Markdown, by keyboard too', async ({ page }) => {
    await page.goto('/deployment/docker-compose');
    await hydrated(page);
    const { copy } = tools(page);
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(copy).toHaveText('Copied');
    const twin = await (await page.request.get('/deployment/docker-compose.md')).text();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(twin);
    await expect(copy).toHaveText('Copy as Markdown');
  });

  test('rules are copied for an assistant from beside them', async ({ page }) => {
    await page.goto('/layers');
    await hydrated(page);
    const copy = page.getByRole('button', { name: /^(Copy as context for an AI assistant|Copied)$/ });
    await copy.focus();
    await page.keyboard.press('Enter');
    await expect(copy).toHaveText('Copied');
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
    await expect(copy).toHaveText('Copied');
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
    await expect(copy).toHaveText('Could not copy');
    expect([await copy.boundingBox(), await view.boundingBox()]).toEqual(before);
    await expect(copy.locator('[aria-live="polite"]')).toHaveText('Could not copy');
    await expect(copy).toHaveText('Copy as Markdown');
  });
});

test.describe('on a touch screen', () => {
  test.use({ ...phone, userAgent: undefined });

  test('the tools are large enough', async ({ page }) => {
    await page.goto('/backend');
    await hydrated(page);
    for (const tool of Object.values(tools(page))) {
      const box = await tool.boundingBox();
      expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
    }
  });
});

test('print has the day and no tools', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  await page.goto('/backend');
  for (const tool of Object.values(tools(page))) await expect(tool).toBeHidden();
  await expect(page.locator('.page-foot time').locator('visible=true')).toHaveCount(
    lastChange(guide, pageAt('/backend'), changes) ? 1 : 0,
  );
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there is a link to the Markdown, and no button that does nothing', async ({ page }) => {
    await page.goto('/backend');
    const { view, copy } = tools(page);
    await expect(copy).toHaveCount(0);
    await expect(view).toHaveAttribute('href', '/backend.md');
  });

  test('rules for an assistant are a file, and no button is in the way', async ({ page }) => {
    await page.goto('/');
    const main = page.getByRole('main');
    await expect(main.getByRole('button', { name: /AI assistant/ })).toHaveCount(0);
    await expect(main.getByRole('link', { name: 'Project rules as a file' })).toHaveAttribute(
      'href',
      '/context/project.md',
    );
  });
});
