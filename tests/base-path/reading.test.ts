import { guide, pageAt } from '../rich/guide';
import { expectBelowHeader, hydrated } from '../support/page-state';
import { ask, openPalette } from '../support/palette';
import { basePath, expect, test } from './test';

test('a reader comes in at the root and goes on by links, terms, search and Back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('/');
  await expect(page).toHaveURL(`${basePath}/`);
  await hydrated(page);
  await page.evaluate(() => Object.assign(window, { stays: true }));

  await page.getByRole('navigation').getByRole('link', { name: 'Handbook', exact: true }).first().click();
  await expect(page).toHaveURL(`${basePath}/handbook`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageAt('/handbook').title);
  await page.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(page.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('# Handbook');

  await page.getByRole('navigation').getByRole('link', { name: 'Many Servers', exact: true }).first().click();
  await page.getByRole('main').getByRole('link', { name: 'load balancer', exact: true }).hover();
  await page.getByRole('note').getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL(`${basePath}/glossary#term-load-balancer`);
  await page.goBack();
  await expect(page).toHaveURL(`${basePath}/deployment/many-servers`);

  const palette = await openPalette(page);
  await ask(palette, 'who talks to redis');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`${basePath}/deployment/one-server\\?`));
  await expect(page.locator('.inspector')).toBeVisible();

  await page.getByRole('banner').getByRole('link', { name: guide.site.name }).click();
  await expect(page).toHaveURL(`${basePath}/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(pageAt('/').title);
  expect(await page.evaluate(() => 'stays' in window), 'no document was loaded anew').toBe(true);
});

test('old links, their fragments and the theme are kept', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto(`${basePath}/standards/architecture?from=wiki#old-rules`);
  await expect(page).toHaveURL(`${basePath}/guide?from=wiki#old-rules`);
  await expectBelowHeader(page.locator('#old-rules'));
  await page.getByRole('group', { name: 'Theme' }).getByText('Dark', { exact: true }).locator('..').click();
  await page.goto(`${basePath}/search?q=celery`);
  await expect(
    page
      .getByRole('main')
      .getByRole('link', { name: /Celery/ })
      .first(),
  ).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
});

test.describe('an address without a page', () => {
  test.use({ expectedMessages: [/status of 404/], missing: [`${basePath}/oneserver`] });

  test('leads to the page that was meant', async ({ page }) => {
    await page.goto(`${basePath}/oneserver`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No sheet at this address');
    await expect(page.getByText(`${basePath}/deployment/one-server`, { exact: true })).toBeVisible();
    await page.getByRole('main').getByRole('link', { name: 'One Server' }).first().click();
    await expect(page).toHaveURL(`${basePath}/deployment/one-server`);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One Server');
  });
});
