import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from '../support/test';

// The browser itself reports the missing page.
test.use({ expectedMessages: [/status of 404/] });

for (const [address, title] of [
  ['/dockercompose', 'Docker Compose'],
  ['/deploymnt', 'Deployment'],
  ['/deployment/docker-composer', 'Docker Compose'],
  ['/Backend', 'Backend'],
  ['/layer', 'Layered Architecture'],
] as const) {
  test(`${address} is not found, and ${title} is suggested`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('No sheet at this address');
    const suggestions = page.getByRole('heading', { name: 'Did you mean' }).locator('xpath=following-sibling::ul[1]');
    await expect(suggestions.getByRole('link').first()).toHaveText(title);
    await suggestions.getByRole('link').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  });
}

test('an address that is like none gets no guess, and every page all the same', async ({ page }) => {
  await page.goto('/zzzzzzzzzzzz/qqqqqqqqqqqq');
  await expect(page.getByRole('heading', { name: 'All pages' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Did you mean' })).toHaveCount(0);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`)).toEqual(
    [],
  );
});
