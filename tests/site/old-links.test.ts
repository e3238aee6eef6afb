import { guide } from '../support/guide';
import { expectBelowHeader } from '../support/page-state';
import { expect, test } from '../support/test';

test('every old fragment leads to its place on the whole guide', async ({ page }) => {
  const whole = guide.pages.find(({ wholeGuide }) => wholeGuide)?.href;
  test.skip(!whole, 'A guide without a page of all its chapters');
  const ids = new Set(guide.pages.flatMap(({ headings }) => headings.map(({ id }) => id)));
  for (const [fragment, place] of Object.entries(guide.aliases)) {
    await test.step(fragment, async () => {
      // The first is a cold load, the others follow on the page that is open.
      await page.goto(`${whole}#${fragment}`);
      await expect.soft(page).toHaveURL(`${whole}#${fragment}`);
      await expectBelowHeader(page.locator(`[id="${fragment}"]`));
      const [, heading = ''] = place.split('#');
      if (ids.has(heading)) await expectBelowHeader(page.locator(`[id="${heading}"]`));
      const { searchParams, pathname } = new URL(place, 'http://guide');
      const view = searchParams.get('view');
      const strategy = guide.pages.find(({ href }) => href === pathname)?.strategy?.id;
      if (view && strategy) {
        await expect(page.locator(`figure[data-diagram="${strategy}/${view}"]`)).toBeInViewport();
      }
    });
  }
});
