import { guide } from '../support/guide';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

/*
 * The Content Security Policy in a real browser. A violation is an error of the console, which every test refuses;
 * here each kind of page is opened, and brought into its states.
 */

declare global {
  interface Window {
    violations?: string[];
  }
}

test('no page and no state breaks the policy', async ({ page }) => {
  test.slow();
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      window.violations?.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
  const diagrams = guide.pages.flatMap(({ body }) => [...body.matchAll(/<Diagram id="([^"]+)"/g)].map(([, id]) => id));
  const addresses = [
    ...guide.pages.map(({ href }) => href),
    '/search?q=a',
    '/offline',
    ...[...new Set(diagrams)].map((id) => `/embed/${id}?theme=dark`),
  ];
  for (const address of addresses) {
    await test.step(address, async () => {
      const response = await page.goto(address);
      const policy = response?.headers()['content-security-policy'] ?? '';
      expect(policy).toContain("default-src 'self'");
      expect(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe/);
      await hydrated(page);
      const node = page.locator('figure[data-diagram]:visible [data-node]').first();
      if ((await node.count()) > 0) {
        await node.click();
        await expect(node).toHaveAttribute('aria-pressed', 'true');
      }
      const dark = page.getByRole('radio', { name: 'Dark', exact: true });
      if ((await dark.count()) > 0) await dark.locator('..').click();
      expect(await page.evaluate(() => window.violations)).toEqual([]);
    });
  }
  await page.goto('/');
  await page.keyboard.press('Control+k');
  await page.getByRole('combobox').fill('a');
  await expect(page.getByRole('option').first()).toBeVisible();
  expect(await page.evaluate(() => window.violations)).toEqual([]);
});

test.describe('an attack', () => {
  test.use({ expectedMessages: [/Content Security Policy|Failed to load resource/] });

  test('a script that somebody smuggles in does not run', async ({ page }) => {
    await page.goto('/');
    const ran = await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.documentElement.dataset.smuggled = ""';
      document.head.append(script);
      const holder = document.createElement('div');
      holder.innerHTML = '<img src="x" onerror="document.documentElement.dataset.smuggled = \'\'">';
      document.body.append(holder);
      return document.documentElement.dataset.smuggled;
    });
    expect(ran).toBeUndefined();
  });
});
