import type { Page } from '@playwright/test';

/** What a keyboard reader meets at the focused element. */
interface Stop {
  what: string;
  name: string;
  faults: string[];
}

declare global {
  interface Window {
    tabStops?: { met: Stop[]; isOver: boolean };
  }
}

/**
 * Has the page keep what is met at each stop. It is read when the next Tab comes, and before the focus moves on: when
 * all that the last one brought about has been done. Once the focus has left the page, Tab does nothing any more.
 */
function keepStops(): void {
  const readStop = (): Stop | null => {
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
  };
  const stops = { met: [] as Stop[], isOver: false };
  let isFirst = true;
  window.tabStops = stops;
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Tab') return;
      if (isFirst) {
        isFirst = false;
        return;
      }
      const stop = stops.isOver ? null : readStop();
      if (stop) {
        stops.met.push(stop);
        return;
      }
      stops.isOver = true;
      event.preventDefault();
      event.stopImmediatePropagation();
    },
    { capture: true },
  );
}

/** More stops than any page has. */
const mostStops = 400;

/** So many keys are under way at once: to wait for each costs more than the page takes for it. */
const keysAtOnce = 20;

/**
 * Goes through the open page with Tab until the focus leaves it; gives the names it met and what is wrong with a stop.
 */
export async function walkByTab(page: Page): Promise<{ names: string[]; faults: string[] }> {
  await page.evaluate(keepStops);
  const session = await page.context().newCDPSession(page);
  const key = { key: 'Tab', code: 'Tab', windowsVirtualKeyCode: 9 };
  let met: Stop[] = [];
  let isOver = false;
  while (!isOver && met.length < mostStops) {
    const sent = Array.from({ length: keysAtOnce }, () => [
      session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...key }),
      session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...key }),
    ]);
    await Promise.all(sent.flat());
    ({ met, isOver } = await page.evaluate(() => window.tabStops ?? { met: [], isOver: true }));
  }
  await session.detach();
  const faults = met.flatMap((stop) => stop.faults.map((fault) => `${stop.what} ${fault}`));
  if (!isOver) faults.push(`the way has no end after ${mostStops} stops`);
  return { names: met.map(({ name }) => name), faults };
}
