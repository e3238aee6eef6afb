import { guide } from './guide';
import { expect, test } from '../support/test';
import { sidewaysScroll } from '../support/page-state';
import { all, openTable } from './version-table';

test('has a row for each technology, and finds by version, name, layer and purpose, however it is spelled', async ({
  page,
}) => {
  const { rows, layer, search, names, count } = await openTable(page);
  await expect(rows).toHaveCount(all);
  const cells = await rows.evaluateAll((elements) =>
    elements.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent.trim())),
  );
  expect(cells).toEqual(
    [
      ...guide.technologies.filter(({ minimumVersion }) => minimumVersion !== null),
      ...guide.technologies.filter(({ minimumVersion }) => minimumVersion === null),
    ].map(({ layer: of, name, component, minimumVersion }) => [
      of,
      component ? `${name} (${component})` : name,
      minimumVersion === null ? expect.stringContaining('No minimum set') : `${minimumVersion}+`,
    ]),
  );
  await expect(count).toHaveText(`${all} of ${all}`);
  for (const [text, first] of [
    ['3.11', 'Python'],
    ['3.11+', 'Python'],
    ['nextjs', 'Next.js'],
    ['next.js', 'Next.js'],
    ['Next', 'Next.js'],
    ['sqlalchmy', 'SQLAlchemy'],
    ['postgres', 'PostgreSQL'],
    ['reverse proxy', 'Nginx'],
    ['reminders wait', 'Grafana'],
    ['background', 'Celery'],
  ] as const) {
    await test.step(text, async () => {
      await search.fill(text);
      await expect(names.first()).toHaveText(first);
      await expect(count).toHaveText(`${await names.count()} of ${all}`);
    });
  }
  await search.fill('3.11');
  await expect(names).toHaveText(['Python']);

  // Among one layer.
  await search.fill('');
  await layer.selectOption('Framework');
  const frameworks = guide.technologies.filter((each) => each.layer === 'Framework').map(({ name }) => name);
  expect(frameworks.length).toBeGreaterThan(1);
  await expect(names).toHaveText(frameworks);
  await expect(count).toHaveText(`${frameworks.length} of ${all}`);
  await search.fill('loans');
  await expect(names).toHaveText(['FastAPI']);
  await layer.selectOption('All layers');
  await expect(names.filter({ hasText: 'SQLAlchemy' })).toBeVisible();
});

test('sorts by a column: upwards, downwards, and not at all', async ({ page }) => {
  const { column, names, rows } = await openTable(page);
  const button = column('Version').getByRole('button');
  const unsorted = await names.allTextContents();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(column('Version')).toHaveAttribute('aria-sort', 'ascending');
  const upwards = ['FastAPI', 'SQLAlchemy', 'Docker Compose', 'Python', 'Celery', 'Redis (server)', 'PostgreSQL'];
  await expect(names.nth(6)).toHaveText('PostgreSQL');
  expect((await names.allTextContents()).slice(0, 7)).toEqual(upwards);
  await page.keyboard.press('Enter');
  await expect(column('Version')).toHaveAttribute('aria-sort', 'descending');
  await expect(rows.first()).toContainText('15+');
  await expect(names.nth(7)).toHaveText('FastAPI');
  await expect(rows.last()).toContainText('No minimum set');
  await page.keyboard.press('Enter');
  await expect(column('Version')).not.toHaveAttribute('aria-sort', /./);
  await expect(names).toHaveText(unsorted);

  await column('Technology').getByRole('button').click();
  await expect(column('Technology')).toHaveAttribute('aria-sort', 'ascending');
  await expect(page.locator('[aria-sort]')).toHaveCount(1);
  await expect(names).toHaveText(unsorted.toSorted((a, b) => a.localeCompare(b, 'en')));
});

test('has one key to search and one to clear', async ({ page }) => {
  const { search, rows, count } = await openTable(page);
  await page.keyboard.press('f');
  await expect(search).toBeFocused();
  await expect(search).toHaveValue('');
  await page.keyboard.type('redis c');
  await expect(search).toHaveValue('redis c');
  await expect(rows).not.toHaveCount(all);
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(search).toBeFocused();
  await expect(rows).toHaveCount(all);
  await expect(count).toHaveText(`${all} of ${all}`);
  await expect(page).toHaveURL('/reference');
  await page.keyboard.press('Escape');
  await expect(search).not.toBeFocused();
});

test('helps where nothing is found', async ({ page }) => {
  const { search, names, rows, count } = await openTable(page);
  await search.fill('grefunu');
  await expect(count).toHaveText(`0 of ${all}`);
  await expect(page.getByText('Nothing matches “grefunu”')).toBeVisible();
  await search.fill('x'.repeat(300));
  await expect(page.getByText(/Nothing matches “x{300}”/)).toBeVisible();
  for (const width of [1280, 375]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await sidewaysScroll(page), `at ${width} px`).toBe(0);
  }
  await page.setViewportSize({ width: 1280, height: 720 });
  await search.fill('grefunu');
  await page.getByRole('button', { name: 'Did you mean Grafana?' }).click();
  await expect(names.first()).toHaveText('Grafana');
  await search.fill('zzzzzzzzzz');
  await expect(page.getByRole('button', { name: /Did you mean/ })).toHaveCount(0);
  await page.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(rows).toHaveCount(all);

  await openTable(page, '/reference?layer=Nothing');
  await expect(page.getByText('“”')).toHaveCount(0);
  await page.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(rows).toHaveCount(all);
});
