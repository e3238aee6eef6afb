import type { Page } from '@playwright/test';
import { strategyPages } from '@/lib/content/strategy-pages';
import { guide } from './guide';
import { palette } from '@/lib/diagrams/draw/palette';
import { query } from '../support/figure';
import { expectSoundMain } from '../support/main-part';
import { visit } from '../support/page-state';
import { expect, test } from '../support/test';

const address = guide.pages.find(({ body }) => body.includes('<StrategyCompare'))?.href ?? '';
const strategies = strategyPages(guide).map(({ strategy, title, diagrams }) => ({
  id: strategy.id,
  title,
  views: diagrams.flatMap(({ id }) => (id.startsWith(`${strategy.id}/`) ? [id.split('/')[1] ?? ''] : [])),
}));
const [first, second] = strategies;
const otherView = first?.views[1] ?? '';

/** "#rrggbb" as browsers give a colour. */
const rgb = (colour: string) =>
  `rgb(${[1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)).join(', ')})`;

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

test('the pictures have every part, follow the theme, and are light on paper', async ({ page }) => {
  if (!first || !second) return;
  await page.emulateMedia({ colorScheme: 'dark' });
  await visit(page, `${address}?a=${first.id}&b=${second.id}&view=${otherView}`);
  const shape = page.locator('.changes figure').first().locator('[data-node="Beat"] :is(rect, path)').first();
  const fill = () => shape.evaluate((element) => getComputedStyle(element).fill);
  await expect(shape).toBeVisible();
  expect(await fill()).toBe(rgb(palette.dark['amber-tint']));
  await page.emulateMedia({ colorScheme: 'light' });
  await expect.poll(fill).toBe(rgb(palette.light['amber-tint']));
  await page.emulateMedia({ colorScheme: 'dark', media: 'print' });
  await expect.poll(fill).toBe(rgb(palette.light['amber-tint']));
  await page.emulateMedia({ colorScheme: null, media: null });
});

test('a link restores what is compared; other choices, numbers and zoom act; all of it by keyboard as well', async ({
  page,
}) => {
  if (!first || !second) return;
  await visit(page, `${address}?a=${second.id}&b=${first.id}&view=${otherView}`);
  await test.step('restored', () => expectCompared(page, second.id, first.id, otherView));

  await test.step('both open so that names and numbers can be read, below heads in line', async () => {
    await expect.soft(page.getByRole('group', { name: 'Zoom of both pictures' })).toContainText('79 %');
    const heights = await page
      .locator('.changes .change-marks text')
      .evaluateAll((all) =>
        all.map((each) => (each as SVGTextElement).getScreenCTM()?.a ?? 0).map((scale) => scale * 12),
      );
    expect.soft(Math.min(...heights)).toBeGreaterThanOrEqual(11.9);
    const titles = page.locator('.changes figure p:first-child');
    const tops = await titles.evaluateAll((all) => all.map((each) => each.getBoundingClientRect().top));
    expect.soft(new Set(tops).size).toBe(1);
  });

  await test.step('accessible in both themes, and on a phone', () => expectSoundMain(page));

  await test.step('an entry leads to its mark', async () => {
    const entry = entries(page).last();
    const number = await entries(page).count();
    await entry.focus();
    await page.keyboard.press('Enter');
    const mark = page.locator(`.changes figure [data-number="${number}"]`).first();
    await expect(mark).toHaveAttribute('data-shown');
    await expect(mark).toBeInViewport();
  });

  await test.step('both pictures are enlarged by half', async () => {
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
    await expectCompared(page, first.id, second.id, otherView);
    expect(query(page)).toBe(`?a=${first.id}&b=${second.id}&view=${otherView}`);
    await page.goBack();
    await expectCompared(page, second.id, first.id, otherView);
  });
});

test('on a phone, the whole fits, and an entry leads to the shown picture and to words beside it', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await visit(page, address);
  await expect(page.locator('.changes .change-marks')).toHaveCount(2);
  const zoom = page.getByRole('group', { name: 'Zoom of both pictures' });
  const picture = (title = '') => page.getByRole('group', { name: 'Picture' }).getByRole('button', { name: title });

  await test.step('it opens where names can be read, and says at which scale', async () => {
    await expect(zoom).toContainText('79 %');
    await expect(zoom.getByRole('button', { name: 'Fit' })).toHaveAttribute('aria-pressed', 'false');
  });

  await test.step('both are whole, with their numbers', async () => {
    await zoom.getByRole('button', { name: 'Fit' }).click();
    await expect(zoom.getByRole('button', { name: 'Zoom out' })).toBeDisabled();
    const cut = await page.locator('.changes .figure-stage').evaluateAll((stages) =>
      stages.flatMap((stage) => {
        const box = stage.getBoundingClientRect();
        const isOutside = (mark: Element) => {
          const { left, right, top, bottom } = mark.getBoundingClientRect();
          return left < box.left || right > box.right || top < box.top || bottom > box.bottom;
        };
        return [
          ...(stage.scrollWidth > stage.clientWidth || stage.scrollHeight > stage.clientHeight ? ['the drawing'] : []),
          ...[...stage.querySelectorAll('.change-badge')].filter(isOutside).map(({ textContent }) => textContent),
        ];
      }),
    );
    expect(cut).toEqual([]);
  });

  await test.step('what both have is shown on the picture that is there', async () => {
    await picture(second?.title).click();
    const entry = page.getByRole('region', { name: 'In both, but different' }).getByRole('button').first();
    await entry.click();
    await expect(picture(second?.title)).toHaveAttribute('aria-pressed', 'true');
    const words = page.locator('.changes').getByRole('status').filter({ hasText: 'In both, but different' });
    await expect(words).toBeInViewport();
    // The other picture is one press away, with the mark in sight; so is the way back.
    for (const title of [first?.title, second?.title]) {
      await page.getByRole('button', { name: `In ${title}`, exact: true }).click();
      await expect(picture(title)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('.figure-stage:visible [data-shown]').first()).toBeInViewport();
    }
    await page.getByRole('button', { name: 'In the list' }).click();
    await expect(entry).toBeFocused();
    await expect(entry).toBeInViewport();
  });

  await test.step('what only the other has is shown there', async () => {
    await page
      .getByRole('region', { name: `Only in ${first?.title}` })
      .getByRole('button')
      .first()
      .click();
    await expect(picture(first?.title)).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('numbers fit into their forms', async () => {
    const overflowing = await page.locator('.changes section .change-badge').evaluateAll((badges) =>
      badges.flatMap((badge) => {
        const [form, text] = [badge.querySelector('path'), badge.querySelector('text')?.getBBox()];
        if (!form || !text) return [];
        // Digits are as high as 0.72 of their size.
        const base = Number(badge.querySelector('text')?.getAttribute('y'));
        const corners = [base, base - 8.6].flatMap((y) => [
          { x: text.x, y },
          { x: text.x + text.width, y },
        ]);
        return corners.every((corner) => form.isPointInFill(corner)) ? [] : [badge.textContent];
      }),
    );
    expect(overflowing).toEqual([]);
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
    const island = page.getByText('scripts are off here').locator('..');
    expect.soft((await island.boundingBox())?.height, 'no room for pictures that never come').toBeLessThan(200);
  });
});
