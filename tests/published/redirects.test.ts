import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { guide } from '../support/guide';
import { expect, test } from '../support/published';

/** Redirects of fixed addresses, as the host has them. */
const redirects = readHostingConfig('vercel.json').redirects.filter(({ has }) => !has);

test('every old address leads to a page, in all forms a link may have', async ({ request }) => {
  expect(redirects.length).toBeGreaterThan(0);
  for (const { source, destination } of redirects) {
    for (const address of [source, `${source}/`, `${source}/index.html`]) {
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      expect(new URL(response.url()).pathname, address).toBe(destination);
    }
  }
});

test('every page is reached by all its spellings', async ({ request }) => {
  for (const { href } of guide.pages.filter((page) => page.href !== '/')) {
    for (const address of [`${href}/`, `${href}/index.html`, `${href}/index`, `${href}.html`]) {
      const response = await request.get(address);
      expect(response.status(), address).toBe(200);
      expect(new URL(response.url()).pathname, address).toBe(href);
    }
  }
});
