import { expectBelowHeader } from '../support/page-state';
import { expect, test } from '../support/test';
import { all, openTable, table } from './version-table';

test('keeps its state in the address, and takes it from there', async ({ page }) => {
  const { search, layer, names, column } = await openTable(
    page,
    '/reference?q=framework&layer=Framework&sort=-technology',
  );
  const expectState = async () => {
    await expect(search).toHaveValue('framework');
    await expect(layer).toHaveValue('Framework');
    await expect(column('Technology')).toHaveAttribute('aria-sort', 'descending');
    await expect(names).toHaveText(['Next.js', 'FastAPI']);
  };
  await expectState();
  await page.reload();
  await expectState();
  await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Handbook' }).click();
  await expect(page).toHaveURL('/handbook');
  await page.goBack();
  await expect(page).toHaveURL('/reference?q=framework&layer=Framework&sort=-technology');
  await expectState();
});

test('writes no history while a reader types', async ({ page }) => {
  await page.goto('/handbook');
  const { search, layer } = await openTable(page);
  const before = await page.evaluate(() => history.length);
  await search.pressSequentially('redis');
  await layer.selectOption('Cache');
  await expect(page).toHaveURL('/reference?q=redis&layer=Cache');
  expect(await page.evaluate(() => history.length)).toBe(before);
  await page.goBack();
  await expect(page).toHaveURL('/handbook');
});

test('marks the row that a permalink points to', async ({ page }) => {
  const row = page.locator('tr#redis');
  const background = () => row.evaluate((element) => getComputedStyle(element).backgroundColor);
  const plain = 'rgba(0, 0, 0, 0)';

  await test.step('from outside', async () => {
    await openTable(page, '/reference#redis');
    await expectBelowHeader(row);
    expect(await background()).not.toBe(plain);
  });
  await test.step('by the name in the row', async () => {
    await openTable(page, '/reference?q=redis');
    expect(await background()).toBe(plain);
    await row.getByRole('link', { name: 'Redis (server)' }).click();
    await expect(page).toHaveURL('/reference?q=redis#redis');
    await expect.poll(background).not.toBe(plain);
  });
  await test.step('from a mention in the guide', async () => {
    await page.goto('/handbook');
    await page.getByRole('main').getByRole('link', { name: 'Redis', exact: true }).first().click();
    await expect(page).toHaveURL('/reference#redis');
    await expectBelowHeader(row);
    await expect.poll(background).not.toBe(plain);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('is whole, and offers nothing that does not work', async ({ page }) => {
    await page.goto('/reference?q=redis#redis');
    const { rows, search, layer } = table(page);
    await expect(rows).toHaveCount(all);
    for (const row of await rows.all()) await expect(row).toBeVisible();
    await expect(search).toHaveCount(0);
    await expect(layer).toHaveCount(0);
    await expectBelowHeader(page.locator('tr#redis'));
  });
});
