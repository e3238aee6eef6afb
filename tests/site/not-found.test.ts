import { AxeBuilder } from '@axe-core/playwright';
import { guide } from './support/guide';
import { expect, test } from './support/test';

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

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the page that is not found lists all that are', async ({ page }) => {
    const response = await page.goto('/nowhere/at/all/');
    expect(response?.status()).toBe(404);
    const links = page.getByRole('main').getByRole('link');
    await expect(links).toHaveText(guide.pages.map(({ title }) => title));
    expect(await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')))).toEqual(
      guide.pages.map(({ href }) => href),
    );
    await expect(page.locator('meta[name="robots"]')).toHaveAttribute('content', /noindex/);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', /There is no page/);
    await expect(page.locator('meta[name="theme-color"]')).toHaveCount(2);
    await expect(page.locator('link[rel="canonical"], link[rel="alternate"], meta[property^="og:"]')).toHaveCount(0);
  });
});
