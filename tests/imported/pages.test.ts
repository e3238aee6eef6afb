import { expect } from '@playwright/test';
import { variantDirectory, variants } from '@/lib/build/variants';
import { loadGuide } from '@/lib/content/load-guide';
import { htmlFaults } from '../support/html-faults';
import { expectSound, expectWhole } from '../support/page-rules';
import { test } from '../support/test';

/*
 * What `npm run import` makes of six pages of MkDocs, and two pages that hold what authors bring along: fences of
 * Mermaid of many kinds, and words from right to left and without spaces.
 */
const { guide } = await loadGuide({ root: variants.imported.env.GUIDE_ROOT });
const brought = guide.pages.filter(({ href }) => ['/plans', '/languages', '/guides/set-up'].includes(href));

for (const each of brought) {
  test(`${each.href} is found, light, still, accessible in both themes, and fits every width`, ({ page }) =>
    expectSound(page, each, guide));
}

test('the HTML of all pages is valid', async () => {
  expect(await htmlFaults(variantDirectory('imported'))).toEqual([]);
});

test('fences are drawn as figures, with what can be done with each', async ({ page }) => {
  await page.goto('/plans');
  const figures = page.locator('figure.figure');
  await expect(figures).toHaveCount(6);
  const sequence = figures.filter({ hasText: 'Lending a book' }).first();
  await test.step('messages can be followed step by step, and asked', async () => {
    await expect(sequence.locator('.dg-lifeline')).toHaveCount(3);
    await sequence.getByRole('button', { name: 'Step by step' }).click();
    await expect(page).toHaveURL(/[?&]flow=steps/);
    await expect(sequence.locator('[data-edge="s1"]')).toHaveAttribute('data-lit', /.*/);
  });
  await test.step('a plan has a size and words, and nothing to ask', async () => {
    const plan = page.locator('figure[data-diagram="page-plans/the-plan"]');
    await plan.scrollIntoViewIfNeeded();
    await expect(plan.getByRole('button', { name: 'Zoom in' })).toBeVisible();
    await expect(plan.getByText('Ask the diagram')).toHaveCount(0);
    await plan.locator('summary').click();
    await expect(plan.getByText('Compare both: 2026-03-12 to 2026-03-16 (critical)')).toBeVisible();
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const each of brought.slice(0, 1)) {
    test(`${each.href} is whole`, ({ page }) => expectWhole(page, each, guide));
  }
});
