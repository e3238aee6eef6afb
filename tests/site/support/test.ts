import { expect, test as base } from '@playwright/test';

interface Fixtures {
  /** Console messages a test provokes on purpose. */
  expectedMessages: RegExp[];
  faults: string[];
}

/**
 * Playwright's test, with the rule that holds for every page of the site: nothing is reported in the console,
 * no script fails, and nothing is asked of another origin.
 */
export const test = base.extend<Fixtures>({
  expectedMessages: [[], { option: true }],
  faults: [
    async ({ context, baseURL, expectedMessages }, use) => {
      const faults: string[] = [];
      // The browser is told to refuse workers, and Playwright says so; only tests of theirs allow them.
      const expected = [...expectedMessages, /Service Worker registration blocked by Playwright/];
      const report = (fault: string) => {
        if (!expected.some((message) => message.test(fault))) faults.push(fault);
      };
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

export { expect };
