import type { Page } from '@playwright/test';

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

/** More stops than any page has. */
const mostStops = 400;

/** Goes through the open page with Tab until the focus leaves it; gives the names it met and what is wrong with a stop. */
export async function walkByTab(page: Page): Promise<{ names: string[]; faults: string[] }> {
  const names: string[] = [];
  const faults: string[] = [];
  while (names.length < mostStops) {
    await page.keyboard.press('Tab');
    const stop = await readStop(page);
    if (!stop) return { names, faults };
    names.push(stop.name);
    for (const fault of stop.faults) faults.push(`${stop.what} ${fault}`);
  }
  return { names, faults: [...faults, `the way has no end after ${mostStops} stops`] };
}
