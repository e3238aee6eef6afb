import type { BrowserContext, Page, Request } from '@playwright/test';

/** How many requests were made in a context so far, and those that have no answer yet. */
interface Traffic {
  count: number;
  open: Set<Request>;
}

const traffic = new WeakMap<BrowserContext, Traffic>();

/** Keeps count of what the pages of a context ask for; the fixture of `test` calls it. */
export function watchRequests(context: BrowserContext): void {
  const watched: Traffic = { count: 0, open: new Set() };
  traffic.set(context, watched);
  context.on('request', (request) => {
    watched.count++;
    watched.open.add(request);
  });
  context.on('requestfinished', (request) => watched.open.delete(request));
  context.on('requestfailed', (request) => watched.open.delete(request));
}

/**
 * Waits until the page has done what it does by itself: all that was asked for has come, the fonts are in use, and
 * the browser has been idle twice without a new request. Answers as soon as that is so, unlike `networkidle`, which
 * always waits for half a second more.
 */
export async function settled(page: Page): Promise<void> {
  const watched = traffic.get(page.context());
  if (!watched) throw new Error('Requests of this page are not watched: take `test` from support/test.ts.');
  await page.waitForLoadState('load');
  let before: number;
  do {
    before = watched.count;
    // An idle period begins when layout and observers have run, which is when figures near the window ask for tools.
    await page.evaluate(async () => {
      await document.fonts.ready;
      for (let time = 0; time < 2; time++) {
        await new Promise(requestAnimationFrame);
        await new Promise((resolve) => requestIdleCallback(resolve));
      }
    });
  } while (watched.open.size > 0 || watched.count > before);
}
