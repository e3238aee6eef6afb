import { gzipSync } from 'node:zlib';
import { precacheManifest } from '@/lib/offline/precache-manifest';
import { expect, test } from '../support/published';

test('what is kept for offline use is served, and weighs at most 1.2 MB on its way', async ({ request }) => {
  let weight = 0;
  for (const { url } of await precacheManifest('out', 'any')) {
    const response = await request.get(`/${url.replace(/^\.\//, '')}`);
    expect(response.status(), url).toBe(200);
    weight += gzipSync(await response.body()).length;
  }
  expect(weight).toBeGreaterThan(100_000);
  expect(weight).toBeLessThanOrEqual(1_200_000);
});
