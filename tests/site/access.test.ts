import { guide } from '../support/guide';
import { expectLandmarks, expectRoomToRead } from '../support/page-rules';
import { hydrated } from '../support/page-state';
import { test } from '../support/test';

test('the search page reflows at 400 % zoom, and has the landmarks of a page', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent(guide.site.name)}`);
  await hydrated(page);
  await expectLandmarks(page);
  await expectRoomToRead(page);
});
