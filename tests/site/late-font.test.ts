import { guide } from '../support/guide';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

for (const width of [375, 1280]) {
  test(`a font that comes late moves nothing at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchLayoutShifts(page);
    let release = () => {};
    let painted = Promise.resolve();
    await page.route('**/*plex_sans*', async (route) => {
      await painted;
      await route.continue();
    });
    // A page of many kinds of blocks, and the first, which is made for those who come for the first time.
    const [longest] = guide.pages
      .filter(({ wholeGuide }) => !wholeGuide)
      .toSorted((a, b) => b.body.length - a.body.length);
    for (const address of [longest?.href ?? '/', '/']) {
      painted = new Promise((resolve) => (release = resolve));
      await page.goto(address, { waitUntil: 'domcontentloaded' });
      await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
      release();
      await settled(page);
      expect.soft(await layoutShifts(page), address).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the font of the site is used', async ({ page }) => {
    await page.goto('/');
    await expect(page.locator('body')).toHaveCSS('font-family', /^"?sans"?,/);
  });
});
