import { guide } from '../support/guide';
import { expect, test } from '../support/test';
import { all, openTable } from '../support/version-table';

/** The guide's own quick reference, to the letter: layer, technology, version. */
const quickReference = [
  ['Language', 'Python', '3.11+'],
  ['Framework', 'FastAPI', '0.115+'],
  ['ORM', 'SQLAlchemy', '2.0+'],
  ['Validation', 'Pydantic', '2.0+'],
  ['Task Queue', 'Celery', '5.4+'],
  ['Database', 'PostgreSQL', '15+'],
  ['Cache', 'Redis (server)', '7.0+'],
  ['Frontend', 'Next.js', '14+'],
  ['UI Library', 'React', '18+'],
  ['Type System', 'TypeScript', '5.0+'],
];

test('has the rows of the quick reference, in their order, before all others', async ({ page }) => {
  const { rows } = await openTable(page);
  await expect(rows).toHaveCount(all);
  const cells = await rows.evaluateAll((elements) =>
    elements.map((row) => [...row.children].slice(0, 3).map((cell) => cell.textContent.trim())),
  );
  expect(cells.slice(0, quickReference.length)).toEqual(quickReference);
  for (const [, , version] of cells.slice(quickReference.length)) expect(version).toContain('No minimum set');
});

test('finds by version, name, layer and purpose, however it is spelled', async ({ page }) => {
  const { search, names, count } = await openTable(page);
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
    ['type system', 'TypeScript'],
    ['ssl certificates', 'Certbot'],
    ['background jobs', 'Celery'],
  ] as const) {
    await test.step(text, async () => {
      await search.fill(text);
      await expect(names.first()).toHaveText(first);
      await expect(count).toHaveText(`${await names.count()} of ${all}`);
    });
  }
  await search.fill('3.11');
  await expect(names).toHaveText(['Python']);
});

test('filters by layer', async ({ page }) => {
  const { layer, search, names, count } = await openTable(page);
  await layer.selectOption('Database');
  const databases = guide.technologies.filter((each) => each.layer === 'Database').map(({ name }) => name);
  expect(databases.length).toBeGreaterThan(1);
  await expect(names).toHaveText(databases);
  await expect(count).toHaveText(`${databases.length} of ${all}`);
  await search.fill('aws');
  await expect(names).toHaveText(['AWS RDS']);
  await layer.selectOption('All layers');
  await expect(names.filter({ hasText: 'AWS ElastiCache' })).toBeVisible();
});

test('sorts by a column: upwards, downwards, and not at all', async ({ page }) => {
  const { column, names, rows } = await openTable(page);
  const button = column('Version').getByRole('button');
  const unsorted = await names.allTextContents();
  await button.focus();
  await page.keyboard.press('Enter');
  await expect(column('Version')).toHaveAttribute('aria-sort', 'ascending');
  const upwards = ['FastAPI', 'SQLAlchemy', 'Pydantic', 'Python', 'TypeScript', 'Celery', 'Redis (server)', 'Next.js'];
  await expect(names.nth(9)).toHaveText('React');
  expect((await names.allTextContents()).slice(0, 8)).toEqual(upwards);
  await page.keyboard.press('Enter');
  await expect(column('Version')).toHaveAttribute('aria-sort', 'descending');
  await expect(names.first()).toHaveText('React');
  await expect(names.nth(9)).toHaveText('FastAPI');
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
  await page.keyboard.type('redis f');
  await expect(search).toHaveValue('redis f');
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
  await search.fill('cubernitus');
  await expect(count).toHaveText(`0 of ${all}`);
  await expect(page.getByText('Nothing matches “cubernitus”')).toBeVisible();
  await page.getByRole('button', { name: 'Did you mean Kubernetes?' }).click();
  await expect(names.first()).toHaveText('Kubernetes');
  await search.fill('zzzzzzzzzz');
  await expect(page.getByRole('button', { name: /Did you mean/ })).toHaveCount(0);
  await page.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(rows).toHaveCount(all);

  await openTable(page, '/reference?layer=Nothing');
  await expect(page.getByText('“”')).toHaveCount(0);
  await page.getByRole('button', { name: `Show all ${all}` }).click();
  await expect(rows).toHaveCount(all);
});
