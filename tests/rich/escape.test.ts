import { openFigure } from '../support/figure';
import { expect, test } from '../support/test';
import { openTable } from './version-table';

const flow = 'one-server/data-flow';

test('one press closes one thing, the one that was opened last first', async ({ page }) => {
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow', flow);
  await figure.part('node', 'Redis').click();
  await expect(figure.panel).toBeVisible();
  await figure.root.getByRole('button', { name: 'Share' }).click();
  const menu = page.getByRole('menu', { name: 'Share this diagram' });
  await menu.getByRole('menuitem', { name: 'Embed…' }).click();
  const dialog = page.getByRole('dialog', { name: /^Embed/ });
  await expect(dialog).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(figure.panel).toBeVisible();

  await figure.root.getByRole('button', { name: 'Share' }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
  await expect(figure.panel).toBeVisible();

  await page.keyboard.press('Escape');
  await expect(figure.panel).toHaveCount(0);
});

test('the Esc of an input method drops what is composed, and closes nothing', async ({ page }) => {
  const { search } = await openTable(page, '/reference?q=python');
  await search.focus();
  await search.evaluate((field) => {
    // Safari's order: the composing has ended when its key arrives, which only the code tells.
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 229, bubbles: true, cancelable: true }));
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', isComposing: true, bubbles: true }));
  });
  await expect(search).toHaveValue('python');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
});
