import type { Page } from '@playwright/test';
import { guide } from '../support/guide';
import { expectLandmarks, expectRoomToRead } from '../support/page-rules';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

/** What a keyboard reader meets at the focused element. */
interface Stop {
  what: string;
  name: string;
  faults: string[];
}

function readStop(page: Page): Promise<Stop | null> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return null;
    const box = element.getBoundingClientRect();
    const labels =
      element instanceof HTMLInputElement || element instanceof HTMLSelectElement ? [...(element.labels ?? [])] : [];
    const text = element instanceof HTMLElement ? element.innerText || element.textContent : element.textContent;
    const labelledBy = (element.getAttribute('aria-labelledby') ?? '')
      .split(' ')
      .map((id) => document.getElementById(id)?.textContent ?? '');
    const name = [
      element.getAttribute('aria-label'),
      ...labelledBy,
      ...labels.map((label) => label.textContent),
      text,
      element.getAttribute('title'),
    ]
      .join(' ')
      .trim();
    // A choice is drawn by its label.
    const drawn = element instanceof HTMLInputElement && element.type === 'radio' ? (labels[0] ?? element) : element;
    const lines = [drawn, ...drawn.querySelectorAll('.dg-shape, .dg-paper, .dg-line')].map((each) =>
      getComputedStyle(each),
    );
    const marked = lines.some(
      (style) =>
        (style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2) ||
        Number.parseFloat(style.strokeWidth) >= 3,
    );
    const shown = drawn.getBoundingClientRect();
    const header = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
    const inHeader = element.closest('body > header, body > a, #navigation') !== null;
    return {
      what: element.outerHTML.slice(0, 120),
      name,
      faults: [
        ...(name ? [] : ['has no name']),
        ...(marked ? [] : ['does not show the focus']),
        ...(shown.bottom <= (inHeader ? 0 : header) ||
        shown.top >= innerHeight ||
        box.right < 0 ||
        box.left > innerWidth
          ? [`is out of sight: ${shown.top} to ${shown.bottom}`]
          : []),
      ],
    };
  });
}

const chapters = guide.pages.filter(({ wholeGuide }) => !wholeGuide).map(({ href }) => href);

for (const href of chapters) {
  test(`${href}: Tab leads through all of it, each stop named, in sight and marked`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(href);
    await hydrated(page);
    const faults: string[] = [];
    const seen = new Set<string>();
    let stops = 0;
    for (; stops < 400; stops++) {
      await page.keyboard.press('Tab');
      const stop = await readStop(page);
      if (!stop) break;
      seen.add(stop.name);
      for (const fault of stop.faults) faults.push(`${stop.what} ${fault}`);
    }
    expect(faults).toEqual([]);
    // The way ends, after what stands last on every page.
    expect(stops).toBeLessThan(400);
    expect([...seen].some((name) => name.includes(guide.pages.at(-1)?.navTitle ?? ''))).toBe(true);
  });
}

test('the search page reflows at 400 % zoom, and has the landmarks of a page', async ({ page }) => {
  await page.goto(`/search?q=${encodeURIComponent(guide.site.name)}`);
  await hydrated(page);
  await expectLandmarks(page);
  await expectRoomToRead(page);
});
