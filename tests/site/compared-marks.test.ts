import { guide } from '../support/guide';
import { visit } from '../support/page-state';
import { expect, test } from '../support/test';

const address = guide.pages.find(({ body }) => body.includes('<StrategyCompare'))?.href ?? '';

test.skip(address === '', 'the guide has nothing to compare');

test('on no pair of strategies, in no view, does a number cover a word or another number', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await visit(page, address);
  const select = (name: string) => page.getByRole('combobox', { name, exact: true });
  const valuesOf = (name: string) =>
    select(name)
      .locator('option')
      .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  const [strategies, views] = [await valuesOf('First strategy'), await valuesOf('View')];
  for (const [index, first] of strategies.entries()) {
    for (const second of strategies.slice(index + 1)) {
      for (const view of views) {
        await select('First strategy').selectOption(first);
        await select('Second strategy').selectOption(second);
        await select('View').selectOption(view);
        await expect(page).toHaveURL(`${address}?a=${first}&b=${second}&view=${view}`);
        await expect(page.locator('.changes .change-marks')).toHaveCount(2);
        const covered = await page.evaluate(() =>
          [...document.querySelectorAll('.changes-drawing svg')].flatMap((drawing) => {
            const numbers = [...drawing.querySelectorAll('.change-marks .change-badge')];
            const texts = [...drawing.querySelectorAll('text:not(.change-badge text)')];
            return numbers.flatMap((number, at) => {
              const box = (number.querySelector('path') ?? number).getBoundingClientRect();
              return [...texts, ...numbers.slice(at + 1)]
                .filter((other) => {
                  const rect = other.getBoundingClientRect();
                  const [left, right] = [Math.max(box.left, rect.left), Math.min(box.right, rect.right)];
                  const [top, bottom] = [Math.max(box.top, rect.top), Math.min(box.bottom, rect.bottom)];
                  return right - left > 1 && bottom - top > 1;
                })
                .map((other) => `${number.textContent} covers ${other.textContent}`);
            });
          }),
        );
        expect.soft(covered, `${first}, ${second}, ${view}`).toEqual([]);
      }
    }
  }

  await test.step('the pictures move and zoom in step, in both directions, and the contents are not over them', async () => {
    const stages = page.locator('.changes .figure-stage');
    const middles = () =>
      stages.evaluateAll((all) =>
        all.map((stage) => [
          (stage.scrollLeft + stage.clientWidth / 2) / stage.scrollWidth,
          (stage.scrollTop + stage.clientHeight / 2) / stage.scrollHeight,
        ]),
      );
    const shown = page.locator('.changes figure:visible .figure-stage').first();
    await shown.focus();
    for (const _ of [1, 2, 3]) await page.keyboard.press('+');
    await shown.evaluate((stage) => stage.scrollTo({ left: 300, top: 200, behavior: 'instant' }));
    await expect
      .poll(async () => {
        const [one, other] = await middles();
        return one?.flatMap((share, axis) => Math.abs(share - (other?.[axis] ?? 0)) < 0.02);
      })
      .toEqual([true, true]);
    expect(await shown.evaluate((stage) => stage.scrollTop)).toBe(200);
    await shown.scrollIntoViewIfNeeded();
    await expect(page.locator('nav.toc')).toHaveAttribute('data-covered');
  });
});
