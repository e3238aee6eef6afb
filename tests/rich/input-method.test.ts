import type { Page } from '@playwright/test';
import { ask, openPalette } from '../support/palette';
import { expect, test } from '../support/test';

/** A key as Safari sends it when it ends a composing: only the code 229 tells that it belongs to an input method. */
async function composed(page: Page, key: string) {
  const session = await page.context().newCDPSession(page);
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, code: key, windowsVirtualKeyCode: 229 });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, code: key, windowsVirtualKeyCode: 229 });
  await session.detach();
}

test('keys that belong to an input method do nothing but that', async ({ page }) => {
  await page.goto('/handbook');
  await test.step('before any script of the page has run', async () => {
    await composed(page, '/');
    await expect(page.locator('[aria-busy]')).toHaveCount(0);
    await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  });
  await test.step('in the palette', async () => {
    const palette = await openPalette(page);
    await ask(palette, 'redis');
    await composed(page, 'Enter');
    await composed(page, 'Escape');
    await expect(palette).toBeVisible();
    await expect(page).toHaveURL('/handbook');
    await page.keyboard.press('Enter');
    await expect(page).not.toHaveURL('/handbook');
  });
});
