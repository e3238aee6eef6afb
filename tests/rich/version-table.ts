import { expect, type Page } from '@playwright/test';
import { hydrated } from '../support/page-state';
import { guide } from './guide';

/** How many technologies the guide has. */
export const all = guide.technologies.length;

/** The parts of the version table. */
export function table(page: Page) {
  return {
    rows: page.locator('tbody tr[id]'),
    names: page.getByRole('rowheader'),
    search: page.getByRole('searchbox', { name: 'Search technologies' }),
    layer: page.getByRole('combobox', { name: 'Layer' }),
    count: page.getByRole('search').getByRole('status'),
    column: (name: string) => page.getByRole('columnheader', { name }),
  };
}

/** Opens the table, wakes the page, and waits until the table answers. */
export async function openTable(page: Page, address = '/reference') {
  await page.goto(address);
  await hydrated(page);
  await expect(page.locator('[data-slot="version-table"][data-ready]')).toBeVisible();
  return table(page);
}
