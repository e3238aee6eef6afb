import { rectOf } from '../support/figure';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

test.use({ viewport: { width: 375, height: 740 } });

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'on a phone' : 'on a phone without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('the navigation is a drawer for the keyboard', async ({ page }) => {
      await page.goto('/handbook');
      if (javaScriptEnabled) await hydrated(page);
      const open = page.getByRole('button', { name: 'Open the navigation' });
      const navigation = page.getByRole('navigation', { name: 'Guide' });
      await expect(navigation).toBeHidden();

      await open.focus();
      await page.keyboard.press('Enter');
      await expect(navigation).toBeVisible();
      await page.keyboard.press('Tab');
      await expect(page.getByRole('button', { name: 'Close the navigation' })).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(navigation.getByRole('link').first()).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(navigation).toBeHidden();
      await expect(open).toBeFocused();

      await page.keyboard.press('Enter');
      await page.getByRole('button', { name: 'Close the navigation' }).click();
      await expect(navigation).toBeHidden();

      await open.click();
      await navigation.getByRole('link', { name: 'Layers' }).click();
      await expect(page).toHaveURL('/layers');
      await expect(page.getByRole('heading', { level: 1 })).toHaveText('Layered Architecture');
      await expect(navigation).toBeHidden();
    });
  });
}

test('the drawer closes for a press outside, and for the link of the page one is on', async ({ page }) => {
  await page.goto('/layers');
  await hydrated(page);
  const open = page.getByRole('button', { name: 'Open the navigation' });
  const navigation = page.getByRole('navigation', { name: 'Guide' });
  await open.click();
  await page.mouse.click(365, 500);
  await expect(navigation).toBeHidden();
  await open.click();
  await navigation.getByRole('link', { name: 'Layers' }).click();
  await expect(navigation).toBeHidden();
});

test('an open drawer becomes the column where a tablet is turned', async ({ page }) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto('/layers');
  await page.getByRole('button', { name: 'Open the navigation' }).click();
  const navigation = page.getByRole('navigation', { name: 'Guide' });
  await expect(navigation).toBeVisible();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(page.locator('#navigation:popover-open')).toHaveCount(0);
  await expect(navigation).toBeVisible();
  await expect(page.getByRole('main')).not.toHaveAttribute('inert');
  const [column, main] = [await rectOf(navigation), await rectOf(page.getByRole('main'))];
  expect(main.x).toBeGreaterThanOrEqual(column.x + column.width);
});

test('on wide screens the navigation stands open', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('/layers');
  await expect(page.getByRole('navigation', { name: 'Guide' })).toBeVisible();
  await expect(page.getByRole('button', { name: /the navigation/ })).toHaveCount(0);
});
