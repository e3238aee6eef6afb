import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifts?: string[];
    collectShifts?: () => void;
  }
}

/**
 * Keeps a record of everything that jumps on the pages opened from now on. Nothing is painted before the page's font
 * has come: when it comes late, text moves by as much as the fallback of this machine differs from it, which depends
 * on how busy the machine is and says nothing about the page.
 */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await paintAfterFonts(page);
  await page.addInitScript(() => {
    const shifts: string[] = [];
    const record = (entries: PerformanceEntryList) => {
      for (const entry of entries as (PerformanceEntry & {
        value: number;
        sources: { node: Node | null }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => (node instanceof Element ? node.outerHTML.slice(0, 80) : 'text'));
        shifts.push(`${entry.value.toFixed(4)}: ${moved.join(', ')}`);
      }
    };
    const observer = new PerformanceObserver((list) => record(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered: true });
    window.shifts = shifts;
    window.collectShifts = () => record(observer.takeRecords());
  });
}

function pending() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => (resolve = done));
  return { promise, resolve };
}

/** Holds back style sheets, without which nothing is painted, until the font that each page asks for first is there. */
async function paintAfterFonts(page: Page): Promise<void> {
  let fontCame = pending();
  page.on('request', (request) => {
    if (request.isNavigationRequest() && request.frame() === page.mainFrame()) fontCame = pending();
  });
  page.on('requestfinished', (request) => request.resourceType() === 'font' && fontCame.resolve());
  await page.route('**/*.css', async (route) => {
    await fontCame.promise;
    await route.continue();
  });
}

/** What has jumped on the page so far, once what was asked of it has been painted. */
export function layoutShifts(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    window.collectShifts?.();
    return window.shifts ?? ['the page was not watched'];
  });
}
