import { sidewaysScroll, visit } from '../support/page-state';
import { expect, test } from '../support/test';

test('the words of a diagram open by keyboard', async ({ page }) => {
  await page.goto('/layers');
  const words = page.getByRole('group').filter({ hasText: 'As text' });
  // The first list is that of the connections, the second that of the flow.
  const connections = words.getByText('Routes (HTTP) → Services (Lending)', { exact: true }).first();
  await expect(connections).toBeHidden();
  await words.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(connections).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: { width: 375, height: 700 } });

  test('a wide diagram scrolls in its frame, by keyboard too, from edge to edge, and never the page', async ({
    page,
  }) => {
    for (const [address, id] of [
      ['/catalogue', 'catalogue/sources'],
      ['/deployment/many-servers', 'many-servers/infrastructure'],
    ]) {
      await page.goto(address ?? '/');
      const figure = page.locator(`figure[data-diagram="${id}"]`);
      const stage = figure.getByRole('group', { name: /, diagram$/ });
      const scrolled = () => stage.evaluate((element) => element.scrollLeft);
      expect(await stage.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
      await stage.focus();
      const before = await scrolled();
      // It begins where it is read from, which may be its right edge.
      const isAtEnd = await stage.evaluate((each) => each.scrollLeft + each.clientWidth > each.scrollWidth - 50);
      await page.keyboard.press(isAtEnd ? 'ArrowLeft' : 'ArrowRight');
      if (isAtEnd) await expect.poll(scrolled).toBeLessThan(before);
      else await expect.poll(scrolled).toBeGreaterThan(before);
      for (const edge of ['left', 'right'] as const) {
        const inside = await stage.evaluate((element, side) => {
          element.scrollLeft = side === 'left' ? 0 : element.scrollWidth;
          const frame = element.getBoundingClientRect();
          const svg = element.querySelector('svg')?.getBoundingClientRect();
          return svg && (side === 'left' ? svg.left >= frame.left : svg.right <= frame.right);
        }, edge);
        expect(inside, `${id}: the ${edge} edge`).toBe(true);
      }
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });
});

test('the theme changes the colours of a diagram and nothing else', async ({ page }) => {
  await visit(page, '/layers');
  const svg = page.locator('figure[data-diagram] svg.dg');
  await expect(page.locator('.figure-stage[data-live]')).toBeVisible();
  const markup = await svg.evaluate((element) => element.outerHTML);
  const fill = () =>
    svg
      .locator('[data-node] text')
      .first()
      .evaluate((text) => getComputedStyle(text).fill);
  const fills = new Set<string>();
  for (const name of ['Dark', 'Light', 'Dark', 'Light', 'Dark']) {
    await page.getByRole('radio', { name, exact: true }).check({ force: true });
    await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${name.toLowerCase()}\\b`));
    fills.add(await fill());
  }
  expect(fills.size).toBe(2);
  await expect(svg).toHaveCount(1);
  expect(await svg.evaluate((element) => element.outerHTML)).toBe(markup);
});
