import { guide } from '../support/guide';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift';
import { hydrated } from '../support/page-state';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

for (const width of [375, 1280]) {
  test(`nothing jumps while pages load at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchLayoutShifts(page);
    for (const { href: address } of guide.pages) {
      await test.step(address, async () => {
        // The tools of a figure come last.
        await page.goto(address);
        await settled(page);
        await hydrated(page);
        expect.soft(await layoutShifts(page), address).toEqual([]);
      });
    }
  });
}

test('the font comes from the site itself, behind the text', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('/backend');
  await expect(page.locator('link[rel="preload"]')).toHaveCount(0);
  const used = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(used).toBeGreaterThan(0);
  expect(asked.slice(0, 2)).toEqual(['document', 'font']);
});

test('links are not fetched before they are followed', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'fetch' && !pathname.startsWith('/diagrams/')) fetched.push(pathname);
  });
  await page.goto('/');
  await settled(page);
  await page.mouse.wheel(0, 5000);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(fetched).toEqual([]);
});
