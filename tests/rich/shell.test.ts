import { guide, pageAt } from './guide';
import { expectBelowHeader, hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

test('the first key press offers to skip to the content', async ({ page }) => {
  await page.goto('/handbook');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  await expect(skip).not.toBeInViewport();
  await page.keyboard.press('Tab');
  await expect(skip).toBeFocused();
  await expect(skip).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.getByRole('main').locator(':focus')).toHaveCount(1);
});

test('the navigation lists every page under its section and marks the one being read', async ({ page }) => {
  await page.goto('/deployment/many-servers');
  const navigation = page.getByRole('navigation', { name: 'Guide' });
  for (const { title } of guide.sections)
    await expect(navigation.getByText(title, { exact: true }).first()).toBeVisible();
  await expect(navigation.getByRole('link')).toHaveCount(guide.pages.length);
  await expect(navigation.locator('[aria-current="page"]')).toHaveText(/Many Servers$/);
  await navigation.getByRole('link', { name: 'The Catalogue', exact: true }).click();
  await expect(page).toHaveURL('/catalogue');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The Catalogue');
  await expect(navigation.locator('[aria-current="page"]')).toHaveText(/The Catalogue$/);
});

test('the breadcrumb leads up', async ({ page }) => {
  await page.goto('/deployment/one-server');
  const breadcrumb = page.getByRole('navigation', { name: 'Breadcrumb' });
  await expect(breadcrumb.getByRole('listitem')).toHaveText(['Overview', 'Deployment', 'One Server']);
  await expect(breadcrumb.locator('[aria-current="page"]')).toHaveText('One Server');
  await breadcrumb.getByRole('link', { name: 'Deployment' }).click();
  await expect(page).toHaveURL('/deployment');
});

test('previous and next go through all pages in order', async ({ page }) => {
  const pager = page.getByRole('navigation', { name: 'Previous and next page' });
  await page.goto('/');
  await expect(pager.getByRole('link')).toHaveCount(1);
  for (const { href, navTitle } of guide.pages.slice(1)) {
    await pager.getByRole('link', { name: `Next ${navTitle}` }).click();
    await expect(page).toHaveURL(href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageAt(href).title);
  }
  await expect(pager.getByRole('link')).toHaveCount(1);
  await pager.getByRole('link', { name: /^Previous/ }).click();
  await expect(page).toHaveURL(guide.pages.at(-2)?.href ?? '');
});

test('the table of contents leads to each part and marks the one being read', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await page.goto('/handbook');
  await hydrated(page);
  const contents = page.getByRole('navigation', { name: 'On this page', exact: true });
  const current = contents.locator('[aria-current="location"]');
  await expect(contents.getByRole('link')).toHaveText(pageAt('/handbook').headings.map(({ text }) => text));
  await expect(current).toHaveCount(0);
  for (const { id, text } of pageAt('/handbook').headings.slice(0, 3)) {
    await contents.getByRole('link', { name: text, exact: true }).click();
    await expect(page).toHaveURL(`/handbook#${id}`);
    await expectBelowHeader(page.locator(`#${id}`));
    await expect(current).toHaveText(text);
  }
  await page.mouse.move(700, 400);
  await page.mouse.wheel(0, -10_000);
  await expect(current).toHaveCount(0);
  await page.mouse.wheel(0, 10_000);
  await expect(current).toHaveText(pageAt('/handbook').headings.at(-1)?.text ?? '');
});

test('on narrower screens the table of contents is a menu', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 900 });
  await page.goto('/handbook');
  await expect(page.getByRole('navigation', { name: 'On this page', exact: true })).toHaveCount(0);
  const menu = page.getByRole('navigation', { name: 'On this page, menu' });
  await page.getByText('On this page', { exact: true }).locator('visible=true').click();
  await menu.getByRole('link', { name: 'Names of tables' }).click();
  await expectBelowHeader(page.locator('#naming-tables'));
});

test('a heading is its own permalink, and links to a part of another page land there', async ({ page }) => {
  await page.goto('/');
  await hydrated(page);
  await page.getByRole('link', { name: 'The rules' }).click();
  await expect(page).toHaveURL('/layers#rules');
  await expectBelowHeader(page.locator('#rules'));
  await page.getByRole('heading', { name: 'In code' }).getByRole('link').press('Enter');
  await expect(page).toHaveURL('/layers#in-code');
  await expectBelowHeader(page.locator('#in-code'));
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('code is copied exactly', async ({ page }) => {
    await page.goto('/handbook');
    const block = page.getByRole('figure').filter({ hasText: 'Run them' });
    const button = block.getByRole('button', { name: 'Copy' });
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(block.getByRole('button', { name: 'Copied' })).toBeVisible();
    const [, source] = /```bash title="Run them[^\n]*\n([\s\S]*?)\n```/.exec(pageAt('/handbook').body) ?? [];
    expect((await page.evaluate(() => navigator.clipboard.readText())).trimEnd()).toBe(source);
    await expect(button).toHaveText('Copy', { useInnerText: true });
  });
});

test('code that cannot be copied is left selected', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('Refused', 'NotAllowedError'));
  });
  await page.goto('/layers');
  await hydrated(page);
  const block = page.getByRole('figure').filter({ hasText: 'Service: the only commit' });
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect(block.getByRole('button')).toHaveText('Press Ctrl+C', { useInnerText: true });
  expect(await page.evaluate(() => getSelection()?.toString().trim())).toContain('session.commit()');
});

test('code is highlighted before any script runs, and scrolls by keyboard', async ({ page }) => {
  await page.goto('/layers');
  const code = page.locator('figure pre').first();
  await expect(code).toHaveAttribute('tabindex', '0');
  const colours = await code
    .locator('span')
    .evaluateAll((spans) => new Set(spans.map((span) => getComputedStyle(span).color)).size);
  expect(colours).toBeGreaterThan(2);
});
