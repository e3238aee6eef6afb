import type { Browser, BrowserContext, Page, Request } from '@playwright/test';
import { watchPage } from './probe';
import type { Profile, Reading } from './reader';

/** Milliseconds without a request and a long task after which a page is at rest. */
const rest = 2000;

interface Visit {
  context: BrowserContext;
  page: Page;
  /** Requests that have been answered. */
  requests: Request[];
  /** Waits until the page is at rest. */
  settle: () => Promise<void>;
}

/** A first visit of a reader: nothing is kept from before, and no service worker fetches what is not read. */
export async function visitAs(browser: Browser, profile: Profile): Promise<Visit> {
  const { width, height, scale, slowdown, latency, down, up } = profile;
  const context = await browser.newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    hasTouch: slowdown > 1,
    serviceWorkers: 'block',
    colorScheme: 'light',
  });
  const page = await context.newPage();
  // Functions that run in the page were compiled with a helper that keeps their names.
  await page.addInitScript('globalThis.__name = (named) => named');
  const cdp = await context.newCDPSession(page);
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: down * 125,
    uploadThroughput: up * 125,
  });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  await page.addInitScript(watchPage);

  const requests: Request[] = [];
  const open = new Set<Request>();
  let last = Date.now();
  // Browsers without a window ask for icons only now and then.
  const counts = (request: Request) => request.url().startsWith('http') && !/icon/.test(request.url());
  context.on('request', (request) => {
    if (counts(request)) open.add(request);
    last = Date.now();
  });
  context.on('requestfinished', (request) => {
    if (open.delete(request)) requests.push(request);
    last = Date.now();
  });
  context.on('requestfailed', (request) => open.delete(request));

  async function settle() {
    const begin = Date.now();
    while (Date.now() - begin < 60_000) {
      // Asked again and again, as rest is that nothing happens.
      await page.waitForTimeout(250);
      const quiet = await page.evaluate(
        (time) =>
          document.readyState === 'complete' &&
          window.probe.longTasks.every(({ start, duration }) => performance.now() - start - duration > time),
        rest,
      );
      if (quiet && open.size === 0 && Date.now() - last > rest) return;
    }
    throw new Error(`${page.url()} does not come to rest.`);
  }
  return { context, page, requests, settle };
}

/** Reads a page as a reader does: opens it, waits, scrolls through it and switches the tab of that name, if any. */
export async function readPage(browser: Browser, profile: Profile, url: string, tab: string): Promise<Reading> {
  const { context, page, requests, settle } = await visitAs(browser, profile);
  try {
    await page.goto(url, { waitUntil: 'commit' });
    await settle();
    const sizes = await Promise.all(requests.map((request) => request.sizes()));
    const bytes = sizes.reduce((sum, size) => sum + size.responseBodySize + size.responseHeadersSize, 0);
    const { length } = requests;
    const { firstPaint, largestPaint, firstDiagram, longTasks } = await page.evaluate(() => window.probe);
    const from = firstPaint ?? 0;
    const blocking = longTasks.reduce((sum, { start, duration }) => {
      const after = Math.min(duration, start + duration - from);
      return sum + Math.max(0, after - 50);
    }, 0);

    await page.evaluate(async () => {
      const frame = () => new Promise(requestAnimationFrame);
      for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) {
        scrollTo({ top, behavior: 'instant' });
        await frame();
        await frame();
      }
      scrollTo({ top: 0, behavior: 'instant' });
      await frame();
    });
    const tabSwitch = await switchTab(page, tab, settle);
    const { shift } = await page.evaluate(() => window.probe);
    return {
      firstPaint,
      largestPaint,
      firstDiagram,
      blocking,
      bytes,
      requests: length,
      shift,
      tabSwitch,
    };
  } finally {
    await context.close();
  }
}

async function switchTab(page: Page, name: string, settle: () => Promise<void>): Promise<number | null> {
  const tab = page
    .locator('[role="tab"], label, button, summary')
    .filter({ hasText: new RegExp(`^\\s*${name}`), visible: true })
    .first();
  if ((await tab.count()) === 0) return null;
  await tab.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  await settle();
  await page.evaluate(() => (window.probe.interactions = []));
  await tab.click();
  await settle();
  const interactions = await page.evaluate(() => window.probe.interactions);
  // What took less than 16 ms is not reported.
  return Math.max(16, ...interactions);
}
