import { figureOf, live, openFigure, rectOf } from '../../support/figure';
import { expect, test } from '../../support/test';

test('a drawing that was scrolled to one of its ends stays there when its tools come', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 667 });
  const figure = figureOf(page, 'many-servers/data-flow');
  const drawing = figure.stage.locator('svg.dg');
  for (const end of ['right', 'left'] as const) {
    await page.goto('/deployment/many-servers?view=data-flow');
    await figure.stage.evaluate((stage, side) => {
      stage.closest('figure')?.scrollIntoView({ behavior: 'instant' });
      stage.scrollTo({ left: side === 'left' ? 0 : stage.scrollWidth, behavior: 'instant' });
    }, end);
    const before = await rectOf(drawing);
    await live(figure);
    const after = await rectOf(drawing);
    expect.soft(Math.abs(after.x - before.x), end).toBeLessThan(0.5);
    expect.soft(Math.abs(after.y - before.y), end).toBeLessThan(0.5);
  }
});

test('the sheet of an answer leaves the window with its drawing, and comes back with it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  const figure = await openFigure(page, '/deployment/one-server', 'one-server/infrastructure');
  await figure.part('node', 'Redis').click();
  await expect(figure.panel).toBeVisible();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect(figure.panel).toBeHidden();
  await figure.stage.scrollIntoViewIfNeeded();
  await expect(figure.panel).toBeVisible();
});
