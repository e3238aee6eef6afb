import { expect, test } from '../support/test';
import { guide } from './guide';

const whole = guide.pages.find(({ wholeGuide }) => wholeGuide)?.href ?? '';

test.use({ firstVisit: true });

test('the chapters of the whole guide stand above their headings, and a jump into one lands', async ({ page }) => {
  await page.goto(whole);
  const later = page.locator('.guide-chapter + .guide-chapter');
  expect(await later.count()).toBeGreaterThan(2);

  await test.step('the title of a chapter stands above its headings', async () => {
    const sizeOf = (selector: string) =>
      page.locator(selector).evaluateAll((all) => all.map((each) => parseFloat(getComputedStyle(each).fontSize)));
    const titles = await sizeOf('.guide-chapter > h2');
    expect(Math.min(...titles)).toBeGreaterThan(Math.max(...(await sizeOf('.guide-chapter .prose h3'))));
  });

  await test.step('for a link into one', async () => {
    const link = page.locator('nav.toc a').filter({ visible: true }).last();
    const id = ((await link.getAttribute('href')) ?? '').slice(1);
    await link.click();
    await expect(page).toHaveURL(new RegExp(`#${id}$`));
    await expect(page.locator(`[id="${id}"]`)).toBeInViewport();
  });

  await test.step('and for an address that asks for one', async () => {
    const last = await later.last().getAttribute('aria-labelledby');
    await page.goto('about:blank');
    await page.goto(`${whole}#${last}`);
    await expect(page.locator(`[id="${last}"]`)).toBeInViewport();
  });
});
