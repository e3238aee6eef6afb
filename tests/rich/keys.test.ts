import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

test('"?" lists all keys; single keys can be turned off for good', async ({ page }) => {
  await page.goto('/reference');
  await hydrated(page);
  await page.keyboard.press('?');
  const keys = page.getByRole('dialog', { name: 'Keys' });
  await expect(keys).toContainText('Full screen');
  const choice = keys.getByRole('checkbox', { name: /^Single keys act everywhere/ });
  await expect(choice).toBeChecked();
  await choice.uncheck();
  await page.keyboard.press('Escape');
  await expect(keys).toHaveCount(0);

  await page.reload();
  await hydrated(page);
  for (const key of ['?', '/', 'f']) await page.keyboard.press(key);
  // With Ctrl or ⌘ a key stays; through the palette the list is found again.
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await page.getByRole('combobox', { name: 'Search the guide' }).fill('keys');
  await page.getByRole('option', { name: 'Show all keys' }).click();
  await expect(choice).not.toBeChecked();
  await choice.check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('dialog', { name: 'Search the guide' })).toBeVisible();
});

test('keys leave writing, the browser and open dialogs alone', async ({ page }) => {
  await page.goto('/reference');
  await hydrated(page);
  const field = page.getByRole('searchbox', { name: 'Search technologies' });
  await field.fill('redis');
  await field.press('/');
  await field.press('?');
  await expect(field).toHaveValue('redis/?');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await field.blur();
  for (const key of ['j', 'k', 'ArrowDown', 'Alt+k', 'Control+/']) await page.keyboard.press(key);
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
});
