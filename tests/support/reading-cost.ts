import { brotliCompressSync, constants } from 'node:zlib';
import { expect, type Page, type Request, type Response } from '@playwright/test';

/** Kilobytes of 1,000 bytes, and requests, before anyone touches anything. */
const budgets = { page: 60, wholeGuide: 90, requests: 5 };

/** Bytes that come for a file: text as static hosts keep it compressed, and as `npm run bench` does. */
async function weigh(page: Page, request: Request): Promise<number> {
  const body = await (await page.request.get(request.url())).body();
  return request.resourceType() === 'font'
    ? body.length
    : brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }).length;
}

/** Through the page as readers go, and by a jump: drawings that are laid out late must not move anything. */
export async function readThrough(page: Page): Promise<void> {
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

/** Nothing comes with a page that reading does not need, and nothing of React runs. */
export async function expectLightToRead(
  page: Page,
  { response, requests, wholeGuide }: { response: Response | null; requests: Request[]; wholeGuide: boolean },
): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-hydrate', 'wanted');
  // Some parts show nothing without React.
  if (/<[a-z]+ [^>]*data-island="near"/.test((await response?.text()) ?? '')) return;
  const list = requests.map((request) => `${request.resourceType()} ${new URL(request.url()).pathname}`);
  expect.soft(list.length, list.join('\n')).toBeLessThanOrEqual(budgets.requests);
  expect.soft(list.filter((each) => /^(script|fetch|xhr)/.test(each))).toEqual([]);
  const weights = await Promise.all(requests.map((request) => weigh(page, request)));
  const kilobytes = weights.reduce((sum, bytes) => sum + bytes, 0) / 1000;
  expect.soft(kilobytes).toBeLessThanOrEqual(wholeGuide ? budgets.wholeGuide : budgets.page);
  await expect.soft(page.locator('html')).not.toHaveAttribute('data-hydrated');
}
