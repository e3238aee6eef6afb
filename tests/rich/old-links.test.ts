import { expectBelowHeader } from '../support/page-state';
import { expect, test } from '../support/test';

test('an old address keeps its query and its fragment', async ({ page }) => {
  await page.goto('/principles/architecture/index.html');
  await expect(page).toHaveURL('/guide');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  expect(await page.evaluate(() => scrollY)).toBe(0);

  await page.goto('/standards/architecture?from=wiki#old-rules');
  await expect(page).toHaveURL('/guide?from=wiki#old-rules');
  await expectBelowHeader(page.locator('#old-rules'));

  for (const address of ['/layers/', '/layers/index.html', '/layers/index', '/layers.html']) {
    await page.goto(`${address}#in-code`);
    await expect(page).toHaveURL('/layers#in-code');
    await expectBelowHeader(page.locator('#in-code'));
  }
});

test('the old fragment of a view opens it, whatever was chosen before', async ({ page }) => {
  await page.goto('/guide');
  for (const [index, strategy] of ['one-server', 'many-servers'].entries()) {
    for (const [tab, name, view, other] of [
      [1, 'Infrastructure View', 'infrastructure', 'data-flow'],
      [2, 'Data Flow View', 'data-flow', 'infrastructure'],
    ] as const) {
      const fragment = `__tabbed_${index + 1}_${tab}`;
      await test.step(fragment, async () => {
        await page.evaluate((choice) => localStorage.setItem('tabs:view', choice), other);
        await page.goto('about:blank');
        await page.goto(`/standards/architecture/#${fragment}`);
        await expect(page).toHaveURL(`/guide#${fragment}`);
        await expectBelowHeader(page.locator(`[id="${fragment}"]`));
        await expect(page.getByRole('tab', { name }).nth(index)).toHaveAttribute('aria-selected', 'true');
        await expect(page.locator(`figure[data-diagram="${strategy}/${view}"]`)).toBeInViewport();
      });
    }
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an old fragment leads to its place', async ({ page }) => {
    for (const fragment of ['library-stack', 'old-rules', '__tabbed_2_2']) {
      await page.goto(`/standards/architecture/#${fragment}`);
      await expect(page).toHaveURL(`/guide#${fragment}`);
      await expectBelowHeader(page.locator(`[id="${fragment}"]`));
    }
  });
});
