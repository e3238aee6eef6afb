import { expect, test } from '../test';
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

for (const target of [
  '/',
  '/?a=/b/',
  '/backend',
  '/fcube',
  '/guide',
  '/standards',
  '/standards/architecture2',
  '/index.txt',
]) {
  test(`${target} stays where it is`, () => {
    expect(findRedirect(config, target)).toBeNull();
  });
}

test('no redirect leaves the site', () => {
  expect(findRedirect(config, '//example.org/')?.location).toBe('/example.org');
  expect(findRedirect(config, '/\\example.org/')?.location).toBe('/example.org');
  expect(findRedirect(config, '///example.org/index.html')?.location).toBe('/example.org');
  const headers = { accept: 'text/markdown' };
  for (const target of ['//example', '/\\example', '///example/a']) {
    expect(findRedirect(config, target, headers), target).toBeNull();
  }
});

test('fills parameters in and keeps the query', () => {
  const redirects = [{ source: '/old/:name', destination: '/new/:name', permanent: false }];
  expect(findRedirect({ ...config, redirects }, '/old/a?y=2')).toEqual({ status: 307, location: '/new/a?y=2' });
});

const markdownAddresses: [target: string, location: string][] = [
  ['/', '/index.md'],
  ['/backend', '/backend.md'],
  ['/deployment/docker-compose?view=data-flow', '/deployment/docker-compose.md?view=data-flow'],
  ['/search/terms', '/search/terms.md'],
];

for (const [target, location] of markdownAddresses) {
  test(`who asks for Markdown at ${target} is sent to ${location}`, () => {
    for (const accept of ['text/markdown', 'text/markdown, text/html;q=0.9, */*;q=0.1', 'text/plain,text/markdown']) {
      expect(findRedirect(config, target, { accept })).toEqual({ status: 307, location });
    }
  });

  test(`browsers stay at ${target}`, () => {
    const chrome = 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8';
    for (const accept of [chrome, '*/*', 'text/plain', '']) {
      expect(findRedirect(config, target, { accept })).toBeNull();
    }
    expect(findRedirect(config, target)).toBeNull();
  });
}

for (const target of [
  '/index.md',
  '/backend.md',
  '/guide.json',
  '/llms.txt',
  '/_next/static/chunks/app.js',
  '/backend/__next._tree.txt',
  '/diagrams/layers/request.svg',
  '/embed/layers/request',
  '/search?q=redis',
  '/changes',
]) {
  test(`${target} has no Markdown to be sent to`, () => {
    expect(findRedirect(config, target, { accept: 'text/markdown' })).toBeNull();
  });
}

test('old addresses lead to the new ones first, whatever is asked for', () => {
  const redirect = findRedirect(config, '/standards/architecture', { accept: 'text/markdown' });
  expect(redirect).toEqual({ status: 308, location: '/guide' });
});

test('all headers of a condition must be there, and match as a whole', () => {
  const has = [
    { type: 'header' as const, key: 'a', value: 'x' },
    { type: 'header' as const, key: 'b', value: '.*y' },
  ];
  const one = { ...config, redirects: [{ source: '/old', destination: '/new', permanent: false, has }] };
  expect(findRedirect(one, '/old', { a: 'x', b: 'zy' })?.location).toBe('/new');
  for (const headers of [{ a: 'x' }, { a: 'xx', b: 'y' }, { a: 'x', b: 'yz' }]) {
    expect(findRedirect(one, '/old', headers)).toBeNull();
  }
});
