import type { Page } from '@playwright/test';
import { readDiagramIds } from '@/lib/diagrams/publish/read';
import { guide } from '../support/guide';
import { hydrated } from '../support/page-state';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

/** Chromium paints no picture that is higher than 16,384 pixels. */
const sliceHeight = 8000;

const embeds = readDiagramIds().map((id) => `/embed/${id}`);
const views = [...guide.pages.map(({ href }) => href), '/search?q=redis', '/no-such-page', ...embeds];

test.use({
  contextOptions: { reducedMotion: 'reduce' },
  // The page that does not exist.
  expectedMessages: [/status of 404/],
});

for (const theme of ['light', 'dark'] as const) {
  for (const width of [375, 1280]) {
    test.describe(`${theme}, ${width} px`, () => {
      test.use({ colorScheme: theme, viewport: { width, height: 900 } });

      for (const address of views) {
        test(address, async ({ page }) => {
          await page.clock.setFixedTime('2026-01-01T12:00:00Z');
          await page.goto(address);
          await settled(page);
          if (!address.startsWith('/embed/')) await hydrated(page);
          await page.evaluate(() => document.fonts.ready);
          const name = `${address.slice(1).replaceAll(/\W+/g, '-') || 'home'}-${width}-${theme}`;
          await expectSlices(page, name);
        });
      }
    });
  }
}

/** Compares the whole page, in pieces where it is long; days of changes differ from commit to commit. */
async function expectSlices(page: Page, name: string): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    const { scrollWidth, scrollHeight } = document.documentElement;
    return { width: scrollWidth, height: scrollHeight };
  });
  for (let y = 0, slice = 1; y < height; y += sliceHeight, slice++) {
    await expect.soft(page).toHaveScreenshot(slice === 1 ? `${name}.png` : `${name}-${slice}.png`, {
      fullPage: true,
      clip: { x: 0, y, width, height: Math.min(sliceHeight, height - y) },
      mask: [page.locator('time')],
      maskColor: '#808080',
    });
  }
}
