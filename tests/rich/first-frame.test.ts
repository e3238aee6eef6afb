import { settled } from '../support/settled';
import { expect, test } from '../support/test';

declare global {
  interface Window {
    /** The elements whose place was asked for before the first frame, at the cost of a layout more. */
    askedEarly?: string[];
  }
}

test.use({ reuseContext: false });

/** Notes who asks for places before the first frame. */
function watchFirstFrame() {
  const asked: string[] = [];
  window.askedEarly = asked;
  let isEarly = true;
  const prototype = Element.prototype as { getBoundingClientRect: (this: Element) => DOMRect };
  const own = prototype.getBoundingClientRect;
  prototype.getBoundingClientRect = function (this: Element) {
    if (isEarly) asked.push(`<${this.localName} id="${this.id}">`);
    return own.call(this);
  };
  document.addEventListener('DOMContentLoaded', () => requestAnimationFrame(() => (isEarly = false)));
}

test('the first frame waits for no font and for no place, and the next page has the font', async ({ page }) => {
  await page.addInitScript(watchFirstFrame);
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/*.woff2', async (route) => {
    await released;
    await route.continue();
  });
  const family = () => page.locator('body').evaluate((element) => getComputedStyle(element).fontFamily);
  const painted = () => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length);
  await page.goto('/deployment/one-server');
  await expect.poll(painted).toBe(1);
  expect(await page.evaluate(() => window.askedEarly)).toEqual([]);
  release();
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sans'))).not.toBeNull();
  expect(await family()).not.toMatch(/^"?sans\b/);

  await page.goto('/deployment/many-servers');
  await settled(page);
  expect(await family()).toMatch(/^"?sans\b/);
});
