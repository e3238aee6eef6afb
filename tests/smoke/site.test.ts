import { diagramsOn, guide } from '../support/guide';
import { figureOf, live } from '../support/figure';
import { hydrated, sidewaysScroll, visit } from '../support/page-state';
import { expect, test } from '../support/test';

test('every page opens, fits and reports nothing', async ({ page }) => {
  for (const { href, title } of guide.pages) {
    await visit(page, href);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
    expect(await sidewaysScroll(page), href).toBe(0);
  }
});

test('the navigation and Back lead from page to page', async ({ page }) => {
  const [first, second] = guide.pages;
  await visit(page, first?.href ?? '/');
  await page
    .getByRole('navigation', { name: 'Guide' })
    .getByRole('link', { name: second?.navTitle, exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(second?.title ?? '');
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(first?.title ?? '');
});

test('search finds a page by its title', async ({ page }) => {
  const wanted = guide.pages.at(-1);
  await visit(page, '/');
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search the guide' });
  await palette.getByRole('combobox').fill(wanted?.title ?? '');
  await expect(palette.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);
});

test('a diagram answers, and its link restores the answer', async ({ page }) => {
  const place = guide.pages.find((each) => !each.wholeGuide && diagramsOn(each).length > 0);
  test.skip(!place, 'a guide without diagrams');
  await visit(page, place?.href ?? '');
  const figure = figureOf(page, (place && diagramsOn(place)[0]) ?? '');
  await figure.root.scrollIntoViewIfNeeded();
  await live(figure);
  const node = figure.stage.locator('[data-node]').first();
  await node.focus();
  await page.keyboard.press('Enter');
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  await page.reload();
  await hydrated(page);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
});

test('the theme can be chosen and is kept', async ({ page }) => {
  await visit(page, '/');
  await page.getByRole('radio', { name: 'Dark', exact: true }).check({ force: true });
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
  await page.reload();
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
});
