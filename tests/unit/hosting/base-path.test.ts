import path from 'node:path';
import { expect, test } from '../test';
import { basePathOf, storageName, withBasePath, withoutBasePath } from '@/lib/site/base-path';
import { readBasePath } from '@/lib/site/read-base-path';

const root = path.resolve('tests/fixtures/guides/rich');

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
  ['/', '/guide/'],
  ['/?q=1', '/guide/?q=1'],
  ['/#four-layers', '/guide/#four-layers'],
  ['/backend', '/guide/backend'],
  ['/guide', '/guide/guide'],
  ['/deployment?view=a#b', '/guide/deployment?view=a#b'],
];

/** Runs what reads the base path of the build as a build below /guide does. */
function below<Result>(run: () => Result): Result {
  process.env.NEXT_PUBLIC_BASE_PATH = '/guide';
  try {
    return run();
  } finally {
    delete process.env.NEXT_PUBLIC_BASE_PATH;
  }
}

for (const [href, address] of places) {
  test(`${href} is ${address} below /guide, and back`, () => {
    expect(below(() => withBasePath(href))).toBe(address);
    expect(below(() => withoutBasePath(address))).toBe(href);
    expect(withBasePath(href)).toBe(href);
    expect(withoutBasePath(href)).toBe(href);
  });
}

test('an address that does not begin with a slash stays as it is', () => {
  for (const href of ['#rules', '?view=a', 'https://example.org/', 'backend']) {
    expect(below(() => withBasePath(href))).toBe(href);
  }
});

test('what only begins like the base path is outside of it', () => {
  for (const address of ['/', '/guide', '/guide?q=1', '/guides', '/guide-old/backend', '/other/guide/', 'guide/', '']) {
    expect(withoutBasePath(address, '/guide'), address).toBeNull();
  }
});

test('sites of one host keep what browsers store apart', () => {
  expect(below(() => storageName('recent-places'))).not.toBe(storageName('recent-places'));
});
