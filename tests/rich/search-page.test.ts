import { axeFaults } from '../support/axe';
import { sidewaysScroll } from '../support/page-state';
import { expect, test } from '../support/test';

test('a shared search lists all results, and each leads to its place', async ({ page }) => {
  await page.goto('/search?q=redis');
  await expect(page.getByRole('searchbox', { name: 'Search the guide' })).toHaveValue('redis');
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/result/);
  for (const kind of ['Technologies', 'Sections', 'Diagram parts']) {
    await expect(page.getByRole('region', { name: kind }).getByRole('link').first()).toBeVisible();
  }
  await page
    .getByRole('region', { name: 'Technologies' })
    .getByRole('link', { name: /^Redis/ })
    .click();
  await expect(page).toHaveURL('/reference#redis');
  await page.goBack();
  await expect(page).toHaveURL('/search?q=redis');
  await expect(page.getByRole('region', { name: 'Technologies' })).toBeVisible();
});

test('the address follows what is typed, and the history does not fill', async ({ page }) => {
  await page.goto('/search');
  const field = page.getByRole('searchbox', { name: 'Search the guide' });
  await expect(page.getByRole('main').getByRole('status')).toHaveText('Type what you look for.');
  const before = await page.evaluate(() => history.length);
  await field.pressSequentially('sqlalchmy');
  await expect(page).toHaveURL('/search?q=sqlalchmy');
  await expect(page.getByRole('region', { name: 'Technologies' })).toContainText('SQLAlchemy');
  expect(await page.evaluate(() => history.length)).toBe(before);
  await test.step('a word without an end', async () => {
    await field.fill('x'.repeat(500));
    await expect(page.getByRole('main').getByRole('status')).toHaveText(/^Nothing in the guide/);
    expect.soft(await sidewaysScroll(page)).toBe(0);
  });
  await field.fill('');
  await expect(page).toHaveURL('/search');
});

test('a long place leaves its title room', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/search?q=celery%20worker');
  const titles = page.getByRole('main').locator('[data-slot="hit-title"]');
  await expect(titles.first()).toBeVisible();
  const heights = await titles.evaluateAll((all) => all.map((title) => title.getBoundingClientRect().height));
  expect(Math.max(...heights)).toBeLessThan(80);
});

test('it is found by no search engine, and accessible', async ({ page }) => {
  await page.goto('/search?q=docker');
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/result/);
  expect(await axeFaults(page)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the search page says where to search instead', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('banner').getByRole('link', { name: 'Search the guide' }).click();
    await expect(page).toHaveURL('/search');
    await expect.soft(page.getByRole('searchbox')).toBeHidden();
    await expect.soft(page.getByText('Loading')).toBeHidden();
    await page.getByRole('main').getByRole('link', { name: 'The Whole Guide' }).click();
    await expect(page).toHaveURL('/guide');
  });
});
