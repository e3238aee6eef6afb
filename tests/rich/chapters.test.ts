import type { Page } from '@playwright/test';
import { expect, test } from '../support/test';
import { guide } from './guide';

const whole = guide.pages.find(({ wholeGuide }) => wholeGuide)?.href ?? '';
const chapters = (page: Page) => page.locator('.guide-chapter');
const laterChapters = (page: Page) => chapters(page).and(page.locator('.guide-chapter + *'));

/** Whether the browser skips what is in the chapters below the first, and the tables and figures in each. */
const areSkipped = (page: Page) =>
  laterChapters(page)
    .or(page.locator('.guide-chapter + * .prose > :is(figure, .\\@container, ul, ol, dl)'))
    .evaluateAll((all) => all.map((each) => getComputedStyle(each).contentVisibility === 'auto'));

test.use({ reuseContext: false });

test('the chapters of the whole guide are laid out after the first paint, and a jump into one lands', async ({
  page,
}) => {
  // A browser that finds no time by itself.
  await page.addInitScript(() => {
    const waiting: (() => void)[] = [];
    window.requestIdleCallback = (act) => waiting.push(() => act({ didTimeout: false, timeRemaining: () => 50 }));
    addEventListener('idle-now', () => {
      for (const act of waiting.splice(0)) act();
    });
  });
  await page.goto(whole);
  const count = await laterChapters(page).count();
  expect(count).toBeGreaterThan(2);
  expect(new Set(await areSkipped(page))).toEqual(new Set([true]));

  await test.step('the title of a chapter stands above its headings', async () => {
    const sizeOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    const titles = await sizeOf('.guide-chapter > h2');
    expect(Math.min(...titles)).toBeGreaterThan(Math.max(...(await sizeOf('.guide-chapter .prose h3'))));
  });

  await test.step('a few parts at a time while the browser is idle', async () => {
    const left = await page.evaluate(async () => {
      const counts: number[] = [];
      while (document.documentElement.dataset.chapters) {
        dispatchEvent(new Event('idle-now'));
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        counts.push(document.querySelectorAll('[data-laid-out]').length);
      }
      return counts;
    });
    expect(new Set(left).size).toBeGreaterThan(count);
    expect(left).toEqual(left.toSorted((a, b) => a - b));
    expect(new Set(await areSkipped(page))).toEqual(new Set([false]));
  });

  await test.step('all at once for a link into one', async () => {
    await page.goto('about:blank');
    await page.goto(whole);
    expect(new Set(await areSkipped(page))).toEqual(new Set([true]));
    const link = page.locator('nav.toc a').filter({ visible: true }).last();
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    expect(new Set(await areSkipped(page))).toEqual(new Set([false]));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  await test.step('and for an address that asks for one', async () => {
    const last = await laterChapters(page).last().getAttribute('aria-labelledby');
    await page.goto('about:blank');
    await page.goto(`${whole}#${last}`);
    expect(new Set(await areSkipped(page))).toEqual(new Set([false]));
    await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
  });
});
