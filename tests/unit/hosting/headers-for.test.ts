import { expect, test } from '../test';
import { headersFor } from '@/lib/hosting/headers-for';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { matchSource } from '@/lib/hosting/match-source';

const config = readHostingConfig('vercel.json');
const revalidate = 'public, max-age=0, must-revalidate';

for (const path of [
  '/',
  '/backend',
  '/deployment/docker-compose',
  '/diagrams/layers/request.svg',
  '/sw.js',
  '/missing',
]) {
  test(`${path} may be framed by this site only and is asked for again`, () => {
    expect(headersFor(config, path)).toMatchObject({
      'cache-control': revalidate,
      'content-security-policy': expect.stringMatching(/^default-src '(self|none)'; .*; frame-ancestors 'self'$/),
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
  });
}

for (const path of [
  '/embed/docker-compose/data-flow',
  '/embed/layers/request',
  '/embed/layers/request/__next._tree.txt',
]) {
  test(`${path} may be framed by any site, and search engines leave it out`, () => {
    const headers = headersFor(config, path);
    expect(headers).toMatchObject({
      'cache-control': revalidate,
      'content-security-policy': expect.stringMatching(/^default-src 'self'; .*; frame-ancestors \*$/),
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    expect(headers).not.toHaveProperty('x-frame-options');
  });
}

for (const path of [
  '/',
  '/embedded',
  '/embed-it',
  '/deployment/embed/x',
  '//embed/x',
  '/EMBED/x',
  '/diagrams/embed/x.png',
]) {
  test(`${path} may not be framed by others, whatever it looks like`, () => {
    expect(headersFor(config, path)['content-security-policy']).toMatch(/; frame-ancestors 'self'$/);
    expect(headersFor(config, path)).not.toHaveProperty('x-robots-tag');
  });
}

test('every address gets its policy from one rule, as hosts differ in what two of them mean', () => {
  const rules = config.headers.filter(({ headers }) => headers.some(({ key }) => key === 'Content-Security-Policy'));
  for (const path of [
    '/',
    '/backend',
    '/embed',
    '/embed/',
    '/embed/a',
    '/embed/a/b',
    '/embedded',
    '/diagrams/a/b.svg',
  ]) {
    expect(rules.filter(({ source }) => matchSource(source, path) !== null)).toHaveLength(1);
  }
});

test('hashed files are kept for a year', () => {
  const headers = headersFor(config, '/_next/static/chunks/app-1a2b3c.js');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('any site may read the diagram files and the embeds, which sandboxed frames read as one', () => {
  for (const form of ['json', 'details.json', 'svg', 'dark.svg', 'png', 'dark.png', 'mmd']) {
    expect(headersFor(config, `/diagrams/layers/request.${form}`)['access-control-allow-origin']).toBe('*');
  }
  expect(headersFor(config, '/embed/layers/request.txt')['access-control-allow-origin']).toBe('*');
  expect(headersFor(config, '/reference')).not.toHaveProperty('access-control-allow-origin');
});

test('pages answer by what is asked for, and files do not', () => {
  for (const path of ['/', '/backend', '/deployment/vercel']) expect(headersFor(config, path)['vary']).toBe('Accept');
  for (const path of ['/backend.md', '/guide.json', '/embed/layers/request', '/search', '/_next/static/a.js']) {
    expect(headersFor(config, path)).not.toHaveProperty('vary');
  }
});

test('any site may read the data about the guide, and readers of feeds know one', () => {
  for (const path of ['/guide.json', '/oembed/backend.json', '/oembed/embed/layers/request.json']) {
    expect(headersFor(config, path)['access-control-allow-origin']).toBe('*');
  }
  for (const path of ['/guidexjson', '/oembed']) {
    expect(headersFor(config, path)).not.toHaveProperty('access-control-allow-origin');
  }
  expect(headersFor(config, '/feed.xml')['content-type']).toBe('application/atom+xml; charset=utf-8');
});

test('texts say what they are where hosts disagree', () => {
  expect(headersFor(config, '/diagrams/layers/request.mmd')['content-type']).toBe('text/plain; charset=utf-8');
  expect(headersFor(config, '/llms.txt')['content-type']).toBe('text/plain; charset=utf-8');
  expect(headersFor(config, '/deployment/vercel.md')['content-type']).toBe('text/markdown; charset=utf-8');
  expect(headersFor(config, '/backend')).not.toHaveProperty('content-type');
});

test('the later of two rules wins, whatever the case of its name', () => {
  const headers = [rule('/(.*)', 'X-Test', 'all'), rule('/embed/(.*)', 'x-test', 'embed')];
  expect(headersFor({ ...config, headers }, '/embed/a/b')).toEqual({ 'x-test': 'embed' });
  expect(headersFor({ ...config, headers }, '/a')).toEqual({ 'x-test': 'all' });
});

function rule(source: string, key: string, value: string) {
  return { source, headers: [{ key, value }] };
}
