import { expect, test } from '@playwright/test';
import { headersFor } from '@/lib/hosting/headers-for';
import { readHostingConfig } from '@/lib/hosting/hosting-config';

const config = readHostingConfig('vercel.json');
const revalidate = 'public, max-age=0, must-revalidate';

for (const path of ['/', '/backend', '/deployment/docker-compose', '/diagrams/layers/request.svg', '/missing']) {
  test(`${path} may be framed by this site only and is asked for again`, () => {
    expect(headersFor(config, path)).toMatchObject({
      'cache-control': revalidate,
      'content-security-policy': "frame-ancestors 'self'",
      'referrer-policy': 'strict-origin-when-cross-origin',
      'x-content-type-options': 'nosniff',
    });
  });
}

test('hashed files are kept for a year', () => {
  const headers = headersFor(config, '/_next/static/chunks/app-1a2b3c.js');
  expect(headers['cache-control']).toBe('public, max-age=31536000, immutable');
});

test('any site may read the diagram files, and only those', () => {
  expect(headersFor(config, '/diagrams/layers/request.json')['access-control-allow-origin']).toBe('*');
  expect(headersFor(config, '/reference')).not.toHaveProperty('access-control-allow-origin');
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
