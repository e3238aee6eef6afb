/**
 * How browser tests are written here.
 *
 * - Import `test` and `expect` from this file: it watches every page for errors and for requests to other origins.
 * - Which site a test sees is decided by the folder it stands in: tests/<name> runs on the site that
 *   lib/build/variants.ts builds under that name; tests/site on the published guide, where only such rules belong
 *   as hold for any guide. Behaviour is tested on a fixture guide, whose words do not change with the content.
 * - What can be read from HTML, JSON or headers needs no browser: take `test` from support/published.ts.
 * - `page` is one warm page of the worker (`reuseContext`): storage, routes, init scripts and media are reset before
 *   each test, files stay in the cache. Going to a page costs a third of a new context. A test that is about a first
 *   visit, allows service workers or sets the clock asks for a context of its own: `test.use({ firstVisit: true })`.
 * - Options that make another context (`hasTouch`, `javaScriptEnabled`, `permissions`) are set for a whole
 *   `test.describe`, so that its tests share one. Prefer `page.setViewportSize` and `page.emulateMedia` to a `use`.
 * - Open a page with `visit(page, address)`: it waits until the scripts have taken over. For "nothing more is asked
 *   for" and "nothing jumps" wait for `settled(page)`. Never sleep, and never wait for `networkidle`.
 * - One visit answers many questions: ask them with `test.step` and `expect.soft` instead of one test for each.
 * - Find things by role and name, parts of a drawing by their ids; class names are the design's to change.
 */
import { expect, test as base, type BrowserContext } from '@playwright/test';
import { watchRequests } from './settled';

interface Fixtures {
  /** Console messages a test provokes on purpose. */
  expectedMessages: RegExp[];
  /**
   * Gives the test a context of its own. Unlike `reuseContext: false` it leaves the worker and its browser to the tests
   * that come after, which would else start others.
   */
  firstVisit: boolean;
  faults: string[];
}

/**
 * Playwright's test, with the rule that holds for every page of the site: nothing is reported in the console,
 * no script fails, and nothing is asked of another origin.
 */
export const test = base.extend<Fixtures>({
  expectedMessages: [[], { option: true }],
  firstVisit: [false, { option: true }],
  context: async ({ context, browser, firstVisit }, use) => {
    if (!firstVisit) {
      await use(context);
      return;
    }
    // Playwright gives it the options of the test, as it does to its own.
    const own = await browser.newContext();
    await use(own);
    await own.close();
  },
  faults: [
    async ({ context, baseURL, expectedMessages }, use) => {
      const faults: string[] = [];
      // The browser is told to refuse workers, and Playwright says so; only tests of theirs allow them.
      const expected = [...expectedMessages, /Service Worker registration blocked by Playwright/];
      const report = (fault: string) => {
        if (!expected.some((message) => message.test(fault))) faults.push(fault);
      };
      watchRequests(context);
      await forgetHistory(context);
      // As is a network that an earlier test took away.
      await context.setOffline(false);
      context.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) report(`console ${message.type()}: ${message.text()}`);
      });
      context.on('weberror', (error) => report(`script error: ${error.error().message}`));
      context.on('request', (request) => {
        const { protocol, origin } = new URL(request.url());
        if (protocol.startsWith('http') && origin !== baseURL) report(`request to ${request.url()}`);
      });
      await use(faults);
      expect(faults, 'a page reports nothing and stays on its own origin').toEqual([]);
    },
    { auto: true },
  ],
});

/** The warm page keeps the history of earlier tests, of which the browser counts fifty entries and no more. */
async function forgetHistory(context: BrowserContext): Promise<void> {
  if (context.browser()?.browserType().name() !== 'chromium') return;
  for (const page of context.pages()) {
    const session = await context.newCDPSession(page);
    await session.send('Page.resetNavigationHistory');
    await session.detach();
  }
}

export { expect };
