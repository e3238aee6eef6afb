import { axeFaults } from '../support/axe';
import { expect, test } from '../support/test';

// The browser itself reports the missing page.
test.use({ expectedMessages: [/status of 404/] });

test('a page that is not found suggests the one that was meant', async ({ page }) => {
  for (const [address, title] of [
    ['/oneserver', 'One Server'],
    ['/deploymnt', 'Deployment'],
    ['/deployment/one-serverr', 'One Server'],
    ['/Handbook', 'Handbook of the Services'],
    ['/layer', 'Layered Architecture'],
  ] as const) {
    await test.step(address, async () => {
      const response = await page.goto(address);
      expect.soft(response?.status()).toBe(404);
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText('No sheet at this address');
      const suggestions = page.getByRole('heading', { name: 'Did you mean' }).locator('xpath=following-sibling::ul[1]');
      await expect(suggestions.getByRole('link').first()).toHaveText(title);
      await suggestions.getByRole('link').first().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    });
  }
});

test('an address that is like none gets no guess, and every page all the same', async ({ page }) => {
  await page.goto('/zzzzzzzzzzzz/qqqqqqqqqqqq');
  await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Did you mean' })).toHaveCount(0);
  expect(await axeFaults(page)).toEqual([]);
});
