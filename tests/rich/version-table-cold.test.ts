import { expect, test } from '../support/test';
import { all, table } from './version-table';

test.use({ firstVisit: true });

test('the version table costs its readers no script, and loses nothing that is asked of it before one comes', async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  const asked: string[] = [];
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    asked.push(route.request().resourceType());
    await released;
    await route.continue();
  });
  await page.goto('/reference');
  const { rows, names, search, layer, count, column } = table(page);
  const row = rows.last();
  await row.scrollIntoViewIfNeeded();
  await row.getByRole('rowheader').getByRole('link').click();
  await expect(page).toHaveURL(`/reference#${await row.getAttribute('id')}`);
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  // Fetched ahead on a fast line, and not run.
  expect(asked.filter((type) => type === 'script')).toEqual([]);

  await page.keyboard.press('f');
  await expect(search).toBeFocused();
  await page.keyboard.type('redi');
  await expect(count).toHaveText(`${all} of ${all}`);
  release();
  await expect(count).toHaveText(`1 of ${all}`);
  await expect(search).toBeFocused();
  await page.keyboard.type('s');
  await expect(search).toHaveValue('redis');
  await expect(names).toHaveText(['Redis (server)']);
  await expect(page).toHaveURL(/\?q=redis/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);

  await test.step('a layer that was chosen, and a column that was pressed', async () => {
    await page.goto('/reference');
    await layer.selectOption('Cache');
    await column('Version').getByRole('button').click();
    await expect(column('Version')).toHaveAttribute('aria-sort', 'ascending');
    await expect(layer).toHaveValue('Cache');
    await expect(page).toHaveURL('/reference?layer=Cache&sort=version');
  });
});

test('no letter is lost that is typed while the script of the table comes', async ({ page }) => {
  for (const delay of [0, 15, 40]) {
    await page.goto('/reference');
    const { search, names } = table(page);
    await search.pressSequentially('postgresql', { delay });
    await expect(search).toHaveValue('postgresql');
    await expect(names).toHaveText(['PostgreSQL']);
    await expect(search).toHaveValue('postgresql');
    await expect(page).toHaveURL('/reference?q=postgresql');
  }
});
