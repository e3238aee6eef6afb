import { onLine } from '../support/line';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

declare global {
  interface Window {
    /** The elements whose place was asked for before the first frame, at the cost of a layout more. */
    askedEarly?: string[];
  }
}

test.use({ firstVisit: true });

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

/** For each font that was fetched, whether it was asked for before the page had loaded. */
function fontsBeforeLoad(): boolean[] {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
    .filter(({ name }) => name.endsWith('.woff2'))
    .map(({ startTime }) => startTime < (navigation?.loadEventStart ?? Infinity));
}

test('on a slow line the first frame waits for no font and for no place, and the next page has the font', async ({
  page,
}) => {
  await onLine(page, 'slow');
  await page.addInitScript(watchFirstFrame);
  await page.goto('/deployment/one-server');
  await settled(page);
  const family = (name: string) => page.locator(name).evaluate((element) => getComputedStyle(element).fontFamily);
  expect.soft(await page.evaluate(() => window.askedEarly)).toEqual([]);
  expect.soft(await family('body')).not.toMatch(/^"?sans\b/);
  await expect.poll(() => page.evaluate(fontsBeforeLoad)).toEqual([false]);
  await expect.poll(() => page.evaluate(() => localStorage.getItem('sans'))).not.toBeNull();

  await page.goto('/deployment/many-servers');
  await settled(page);
  expect.soft(await family('body')).toMatch(/^"?sans\b/);
});
