import { guide } from '../support/guide';
import { expectSound, expectWhole } from '../support/page-rules';
import { test } from '../support/test';

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
