import { variants } from '@/lib/build/variants';
import { basePathOf } from '@/lib/site/base-path';
import { expect, test as base } from '../support/test';

/** Where the site of this variant is published, and the path it stands below. */
export const siteUrl = variants['base-path'].env.SITE_URL;
export const basePath = basePathOf(siteUrl);

interface Fixtures {
  /** Addresses a test expects not to be found. */
  missing: string[];
  strays: string[];
}

/** Playwright's test, with the rule that all that is asked for is below the base path, and is there. */
export const test = base.extend<Fixtures>({
  missing: [[], { option: true }],
  strays: [
    async ({ context, missing }, use) => {
      const strays: string[] = [];
      context.on('request', (request) => {
        const { protocol, pathname } = new URL(request.url());
        if (!protocol.startsWith('http') || request.isNavigationRequest()) return;
        if (!pathname.startsWith(`${basePath}/`)) strays.push(`${pathname} is outside`);
      });
      context.on('response', (response) => {
        const { pathname } = new URL(response.url());
        if (response.status() >= 400 && !missing.includes(pathname)) strays.push(`${pathname}: ${response.status()}`);
      });
      await use(strays);
      expect(strays, 'all requests are answered, below the base path').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
