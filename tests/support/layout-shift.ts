import type { Page } from '@playwright/test';

declare global {
  interface Window {
    shifts?: string[];
    collectShifts?: () => void;
  }
}

/**
 * Keeps a record of everything that jumps on the pages opened from now on. The fonts are there from the first frame
 * on: when they come late, text moves by as much as the fallback of this machine differs from them, which depends on
 * how busy the machine is and says nothing about the page.
 */
export async function watchLayoutShifts(page: Page): Promise<void> {
  await paintWithFonts(page);
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

/** Shows nothing of a page before its fonts are there. */
async function paintWithFonts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const nothing = new CSSStyleSheet();
    nothing.replaceSync('body { display: none }');
    document.adoptedStyleSheets = [nothing];
    document.addEventListener('DOMContentLoaded', async () => {
      await document.fonts.load('1em sans');
      document.adoptedStyleSheets = [];
    });
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
