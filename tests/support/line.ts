import type { Page } from '@playwright/test';

/** What browsers guess of the reader's line, each in its own way: a test that depends on it says which it means. */
const lines = {
  fast: { saveData: false, effectiveType: '4g', downlink: 10 },
  slow: { saveData: false, effectiveType: '3g', downlink: 1.6 },
  /** Nothing is fetched beforehand. */
  saving: { saveData: true, effectiveType: '4g', downlink: 10 },
};

/** Lets the pages that are opened from now on take the reader's line for this one. */
export async function onLine(page: Page, line: keyof typeof lines): Promise<void> {
  await page.addInitScript(
    (connection) => Object.defineProperty(Navigator.prototype, 'connection', { get: () => connection }),
    lines[line],
  );
}
