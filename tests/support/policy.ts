import { expect, type Page, type Response } from '@playwright/test';

declare global {
  interface Window {
    violations?: string[];
  }
}

/** Keeps a record of what breaks the Content Security Policy on the pages opened from now on. */
export async function watchPolicy(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.violations = [];
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      window.violations?.push(`${violatedDirective} ${blockedURI} ${sourceFile}:${lineNumber}`),
    );
  });
}

/** The page came with a policy that lets no other script run, and nothing on it has broken the policy so far. */
export async function expectPolicyKept(page: Page, response: Response | null): Promise<void> {
  const policy = response?.headers()['content-security-policy'] ?? '';
  expect.soft(policy).toContain("default-src 'self'");
  expect.soft(/script-src ([^;]*)/.exec(policy)?.[1]).not.toMatch(/unsafe/);
  expect.soft(await page.evaluate(() => window.violations)).toEqual([]);
}

/** Brings the open page into its states: something of a figure is asked about, and the theme is dark. */
export async function useOnce(page: Page): Promise<void> {
  const node = page.locator('figure[data-diagram]:visible [data-node]').first();
  if ((await node.count()) > 0) {
    await node.click();
    await expect(node).toHaveAttribute('aria-pressed', 'true');
  }
  const dark = page.getByRole('radio', { name: 'Dark', exact: true });
  if ((await dark.count()) > 0) await dark.locator('..').click();
}
