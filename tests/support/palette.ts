import { expect, type Locator, type Page } from '@playwright/test';
import { hydrated } from './page-state';

/** The palette, once its index is there. */
export async function openPalette(page: Page): Promise<Locator> {
  await hydrated(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search the guide' });
  await expect(palette.getByRole('group', { name: 'Pages' }).getByRole('option').first()).toBeVisible();
  return palette;
}

/** Types a query and gives the option that Enter would open. */
export async function ask(palette: Locator, query: string): Promise<Locator> {
  await palette.getByRole('combobox').fill(query);
  await expect(palette.getByRole('status')).toHaveText(/result/);
  const first = palette.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  return first;
}
