import { expect, test } from '@playwright/test';
import { basePathOf, joinBasePath, withBasePath, withoutBasePath } from '@/lib/hosting/base-path';
import { readBasePath } from '@/lib/hosting/read-base-path';

const root = process.cwd();

test('the base path is the path of the address', () => {
  expect(basePathOf('https://guide.example.com')).toBe('');
  expect(basePathOf('https://guide.example.com/')).toBe('');
  expect(basePathOf('https://example.github.io/guide')).toBe('/guide');
  expect(basePathOf('http://localhost:3000/docs/guide/')).toBe('/docs/guide');
});

test('is read from the environment, and previews have none', async () => {
  const published = { NODE_ENV: 'test', SITE_URL: 'https://example.github.io/guide' } as const;
  expect(await readBasePath(root, published)).toBe('/guide');
  expect(await readBasePath(root, { ...published, VERCEL_ENV: 'production' })).toBe('/guide');
  expect(await readBasePath(root, { ...published, VERCEL_ENV: 'preview' })).toBe('');
  expect(await readBasePath(root, { NODE_ENV: 'test' })).toBe('');
});

const places: [href: string, address: string][] = [
  ['/', '/guide'],
  ['/?q=1', '/guide?q=1'],
  ['/#four-layers', '/guide#four-layers'],
  ['/backend', '/guide/backend'],
  ['/guide', '/guide/guide'],
  ['/deployment?view=a#b', '/guide/deployment?view=a#b'],
];

for (const [href, address] of places) {
  test(`${href} is ${address} below /guide, and back`, () => {
    expect(joinBasePath('/guide', href)).toBe(address);
    expect(withoutBasePath(address, '/guide')).toBe(href);
    expect(joinBasePath('', href)).toBe(href);
    expect(withoutBasePath(href, '')).toBe(href);
    expect(withBasePath(href)).toBe(href);
  });
}

test('an address that does not begin with a slash stays as it is', () => {
  for (const href of ['#rules', '?view=a', 'https://example.org/', 'backend']) {
    expect(joinBasePath('/guide', href)).toBe(href);
  }
});

test('what only begins like the base path is outside of it', () => {
  for (const address of ['/', '/guides', '/guide-old/backend', '/other/guide', 'guide', '']) {
    expect(withoutBasePath(address, '/guide'), address).toBeNull();
  }
  expect(withoutBasePath('/guide/', '/guide')).toBe('/');
});
