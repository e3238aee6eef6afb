import { brotliCompressSync, constants } from 'node:zlib';
import type { Page, Request } from '@playwright/test';
import { guide } from '../support/guide';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

/*
 * What a page costs whoever only reads it, by the rules that hold for every page of any guide. Times are not held
 * here: `npm run bench` measures them.
 */

/** Kilobytes of 1,000 bytes, and requests, before anyone touches anything. */
const budgets = { page: 60, wholeGuide: 90, requests: 5 };

/** The line of a reader who saves data: nothing is fetched beforehand. */
function saveData(page: Page) {
  return page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', { get: () => ({ saveData: true }) }),
  );
}

/** Bytes that come for a file: text as static hosts keep it compressed, and as `npm run bench` does. */
async function weigh(page: Page, request: Request): Promise<number> {
  const body = await (await page.request.get(request.url())).body();
  return request.resourceType() === 'font'
    ? body.length
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** Through the page as readers go, and by a jump: drawings that are laid out late must not move anything. */
async function readThrough(page: Page) {
  await page.evaluate(async () => {
    const frame = () => new Promise(requestAnimationFrame);
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight * 0.8) {
      scrollTo({ top, behavior: 'instant' });
      await frame();
      await frame();
    }
    scrollTo({ top: 0, behavior: 'instant' });
    await frame();
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' });
    await frame();
  });
}

test('reading brings little, runs nothing of React and moves nothing', async ({ page }) => {
  test.slow(true, 'all pages');
  await saveData(page);
  await watchLayoutShifts(page);
  let requests: Request[] = [];
  page.on('request', (request) => requests.push(request));
  for (const { href, wholeGuide } of guide.pages) {
    await test.step(href, async () => {
      requests = [];
      const html = await (await page.goto(href))?.text();
      await settled(page);
      await expect(page.locator('html')).toHaveAttribute('data-hydrate', 'wanted');
      // Some parts show nothing without React.
      if (!/<[a-z]+ [^>]*data-island="near"/.test(html ?? '')) {
        const list = requests.map((request) => `${request.resourceType()} ${new URL(request.url()).pathname}`);
        expect.soft(list.length, list.join('\n')).toBeLessThanOrEqual(budgets.requests);
        expect.soft(list.filter((each) => /^(script|fetch|xhr)/.test(each))).toEqual([]);
        const weights = await Promise.all(requests.map((request) => weigh(page, request)));
        const kilobytes = weights.reduce((sum, bytes) => sum + bytes, 0) / 1000;
        expect.soft(kilobytes, href).toBeLessThanOrEqual(wholeGuide ? budgets.wholeGuide : budgets.page);
        await expect.soft(page.locator('html')).not.toHaveAttribute('data-hydrated');
      }
      await readThrough(page);
      expect.soft(await layoutShifts(page), href).toEqual([]);
    });
  }
});

test('pages of other kinds are as light', async ({ page }) => {
  await saveData(page);
  const [diagram] = guide.pages.flatMap(({ body }) => /<Diagram id="([^"]+)"/.exec(body)?.[1] ?? []);
  for (const address of ['/offline', '/search', ...(diagram ? [`/embed/${diagram}`] : [])]) {
    const response = await page.goto(address);
    const html = (await response?.text()) ?? '';
    expect(html, address).toContain('data-hydrate="wanted"');
    expect(html, address).not.toContain('self.__next_f');
    expect(html, address).not.toMatch(/<script[^>]* src=/);
  }
});

test('on a fast line the scripts come when the page is idle, and do not run', async ({ page }) => {
  const [first] = guide.pages;
  await page.addInitScript(() =>
    Object.defineProperty(Navigator.prototype, 'connection', {
      get: () => ({ saveData: false, effectiveType: '4g', downlink: 10 }),
    }),
  );
  const script = page.waitForRequest((request) => request.url().includes('/_next/static/chunks/'));
  await page.goto(first?.href ?? '/');
  await script;
  await settled(page);
  await expect(page.locator('link[rel="prefetch"][as="script"]')).not.toHaveCount(0);
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
});
