import type { Page } from '@playwright/test';
import { strategyPages } from '@/lib/content/strategy-pages';
import { axeFaultsInThemes } from '../support/axe';
import { guide } from '../support/guide';
import { query } from '../support/figure';
import { sidewaysScroll, visit } from '../support/page-state';
import { expect, test } from '../support/test';

const address = guide.pages.find(({ body }) => body.includes('<StrategyCompare'))?.href ?? '';
const strategies = strategyPages(guide).map(({ strategy, title, parsed }) => ({
  id: strategy.id,
  title,
  views: (parsed?.diagrams ?? []).flatMap(({ id }) =>
    id.startsWith(`${strategy.id}/`) ? [id.split('/')[1] ?? ''] : [],
  ),
}));
const [first, second, third = first] = strategies;
const otherView = first?.views[1] ?? '';

const select = (page: Page, name: string) => page.getByRole('combobox', { name, exact: true });
const numbersOn = (page: Page) =>
  page
    .locator('.changes figure [data-number]')
    .evaluateAll((marks) =>
      [...new Set(marks.map((mark) => Number(mark.getAttribute('data-number'))))].toSorted((a, b) => a - b),
    );
const entries = (page: Page) => page.locator('.changes section').getByRole('button');

async function expectCompared(page: Page, a: string, b: string, view: string): Promise<void> {
  await expect(select(page, 'First strategy')).toHaveValue(a);
  await expect(select(page, 'Second strategy')).toHaveValue(b);
  await expect(select(page, 'View')).toHaveValue(view);
  const pictures = page.locator('.changes figure');
  await expect(pictures).toHaveCount(2);
  await expect(pictures.locator('.change-marks')).toHaveCount(2);
  // Every number of the list stands on a picture, and the other way round.
  const count = await entries(page).count();
  expect(count).toBeGreaterThan(0);
  expect(await numbersOn(page)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
}

test.skip(!first || !second || !third || address === '' || otherView === '', 'the guide has nothing to compare');

test('a link restores what is compared; other choices, numbers and zoom act; all of it by keyboard as well', async ({
  page,
}) => {
  if (!first || !second || !third) return;
  await visit(page, `${address}?a=${third.id}&b=${first.id}&view=${otherView}`);
  await test.step('restored', () => expectCompared(page, third.id, first.id, otherView));

  await test.step('accessible in both themes, and on a phone', async () => {
    expect.soft(await axeFaultsInThemes(page, { within: 'main' })).toEqual([]);
    const size = page.viewportSize();
    await page.setViewportSize({ width: 375, height: 700 });
    expect.soft(await sidewaysScroll(page)).toBe(0);
    if (size) await page.setViewportSize(size);
  });

  await test.step('an entry leads to its mark', async () => {
    const entry = entries(page).last();
    const number = await entries(page).count();
    await entry.focus();
    await page.keyboard.press('Enter');
    const mark = page.locator(`.changes figure [data-number="${number}"]`).first();
    await expect(mark).toHaveAttribute('data-shown');
    await expect(mark).toBeInViewport();
  });

  await test.step('both pictures are enlarged', async () => {
    const widths = () =>
      page
        .locator('.changes figure svg.dg, .changes-drawing svg')
        .evaluateAll((all) => all.map((each) => each.clientWidth));
    const before = await widths();
    await page.getByRole('button', { name: 'Zoom in' }).press('Enter');
    await expect.poll(widths).toEqual(before.map((width) => expect.closeTo(width * 1.5, -1)));
  });

  await test.step('the same one twice: the other gives way, and Back undoes it', async () => {
    await select(page, 'First strategy').selectOption(first.id);
    await expectCompared(page, first.id, third.id, otherView);
    expect(query(page)).toBe(`?a=${first.id}&b=${third.id}&view=${otherView}`);
    await page.goBack();
    await expectCompared(page, third.id, first.id, otherView);
  });
});

test('what is unknown is told, and the rest of the address stands', async ({ page }) => {
  if (!first || !second) return;
  await visit(page, `${address}?a=qqqqqqqq&b=${second.id}&view=${otherView}`);
  await expect(page.locator('.changes').getByRole('status').filter({ hasText: 'qqqqqqqq' })).toBeVisible();
  await expectCompared(page, first.id, second.id, otherView);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('figures and differences stand in words', async ({ page }) => {
    await page.goto(address);
    await expect(page.getByRole('table')).toBeVisible();
    for (const { title } of strategies) await expect(page.getByRole('columnheader', { name: title })).toBeVisible();
    await expect(page.getByRole('region', { name: `From ${first?.title} to ${second?.title}` })).toBeVisible();
    await expect(page.getByRole('combobox')).toHaveCount(0);
  });
});
