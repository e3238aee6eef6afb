import { expect, test } from '@playwright/test';
import { findRedirect } from '@/lib/hosting/find-redirect';
import { type HostingConfig, readHostingConfig } from '@/lib/hosting/hosting-config';

const config = readHostingConfig('vercel.json');

/** Follows redirects as a browser does, and returns every address on the way. */
function follow(hosting: HostingConfig, target: string): string[] {
  const redirect = findRedirect(hosting, target);
  return redirect ? [redirect.location, ...follow(hosting, redirect.location)] : [];
}

const oldAddresses: [target: string, end: string][] = [
  ['/standards/architecture', '/guide'],
  ['/standards/architecture/', '/guide'],
  ['/standards/architecture/index.html', '/guide'],
  ['/standards/architecture?from=wiki', '/guide?from=wiki'],
  ['/standards/architecture/?from=wiki', '/guide?from=wiki'],
  ['/principles/architecture', '/guide'],
  ['/principles/architecture/', '/guide'],
  ['/principles/architecture/index.html', '/guide'],
  ['/fcube/', '/fcube'],
  ['/fcube/index.html', '/fcube'],
  ['/fcube/?utm=1', '/fcube?utm=1'],
];

for (const [target, end] of oldAddresses) {
  test(`${target} ends at ${end} in at most two permanent hops`, () => {
    const hops = follow(config, target);
    expect(hops.at(-1)).toBe(end);
    expect(hops.length).toBeLessThanOrEqual(2);
    expect(findRedirect(config, target)?.status).toBe(308);
  });
}

const cleanAddresses: [target: string, location: string][] = [
  ['/backend/', '/backend'],
  ['/backend.html', '/backend'],
  ['/backend.html?view=data-flow', '/backend?view=data-flow'],
  ['/deployment/index', '/deployment'],
  ['/deployment/vercel/', '/deployment/vercel'],
  ['/index.html', '/'],
  ['/index?q=3.11', '/?q=3.11'],
];

for (const [target, location] of cleanAddresses) {
  test(`${target} is ${location} without its ending`, () => {
    expect(findRedirect(config, target)).toEqual({ status: 308, location });
  });
}

for (const target of ['/', '/?a=/b/', '/backend', '/fcube', '/guide', '/standards', '/standards/architecture2', '/index.txt']) {
  test(`${target} stays where it is`, () => {
    expect(findRedirect(config, target)).toBeNull();
  });
}

test('no redirect leaves the site', () => {
  expect(findRedirect(config, '//example.org/')?.location).toBe('/example.org');
  expect(findRedirect(config, '/\\example.org/')?.location).toBe('/example.org');
  expect(findRedirect(config, '///example.org/index.html')?.location).toBe('/example.org');
});

test('fills parameters in and keeps the query', () => {
  const redirects = [{ source: '/old/:name', destination: '/new/:name', permanent: false }];
  expect(findRedirect({ ...config, redirects }, '/old/a?y=2')).toEqual({ status: 307, location: '/new/a?y=2' });
});
