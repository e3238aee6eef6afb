import { variants } from '@/lib/build/variants';
import { loadGuide } from '@/lib/content/load-guide';
import { expectSound, expectWhole } from '../support/page-rules';
import { test } from '../support/test';

/*
 * A guide that has no more than it must: three pages and a diagram. What it lacks leaves no hole: no empty navigation,
 * no link to a page that is not there, no error.
 */
const { guide } = await loadGuide({ root: variants.bare.env.GUIDE_ROOT });

for (const each of guide.pages) {
  test(`${each.href} is found, light, still, accessible in both themes, and fits every width`, ({ page }) =>
    expectSound(page, each, guide));
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const each of guide.pages) {
    test(`${each.href} is whole`, ({ page }) => expectWhole(page, each, guide));
  }
});
