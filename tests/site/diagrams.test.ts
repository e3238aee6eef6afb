import { guide } from '../support/guide';
import { hydrated, showAll, sidewaysScroll } from '../support/page-state';
import { contrastFaults, smallTexts } from '../support/rendered-text';
import { expect, test } from '../support/test';

test('the words of a diagram open by keyboard', async ({ page }) => {
  await page.goto('/layers');
  const words = page.getByRole('group').filter({ hasText: 'The same in words' });
  const connections = words.getByText('Routes (HTTP Layer) → Services (Business Logic)');
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
    await page.goto('/deployment/container-orchestration');
    for (const view of ['infrastructure', 'data-flow']) {
      const figure = page.locator(`figure[data-diagram="container-orchestration/${view}"]`);
      const stage = figure.getByRole('group', { name: /, diagram$/ });
      const scrolled = () => stage.evaluate((element) => element.scrollLeft);
      expect(await stage.evaluate(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)).toBe(true);
      await stage.focus();
      const before = await scrolled();
      await page.keyboard.press('ArrowRight');
      await expect.poll(scrolled).toBeGreaterThan(before);
      for (const edge of ['left', 'right'] as const) {
        const inside = await stage.evaluate((element, side) => {
          element.scrollLeft = side === 'left' ? 0 : element.scrollWidth;
          const frame = element.getBoundingClientRect();
          const svg = element.querySelector('svg')?.getBoundingClientRect();
          return svg && (side === 'left' ? svg.left >= frame.left : svg.right <= frame.right);
        }, edge);
        expect(inside, `${view}: the ${edge} edge`).toBe(true);
      }
      expect(await sidewaysScroll(page)).toBe(0);
    }
  });
});

for (const href of guide.pages.map((page) => page.href)) {
  test(`${href} fits every width, with text that can be read`, async ({ page }) => {
    await page.setViewportSize({ width: 375, height: 800 });
    await page.goto(href);
    await hydrated(page);
    await showAll(page);
    expect(await smallTexts(page, 12)).toEqual([]);
    for (const width of [320, 375, 640, 768, 959, 960, 1279, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `at ${width} px`).toBe(0);
    }
  });
}

test('texts of diagrams stand out from what is behind them, in both themes', async ({ page }) => {
  await page.goto('/guide');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    expect(await contrastFaults(page, 4.5), colorScheme).toEqual([]);
  }
});

test('the theme changes the colours of a diagram and nothing else', async ({ page }) => {
  await page.goto('/layers');
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
