import { gzipSync } from 'node:zlib';
import { addresses } from '../support/guide';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift';
import { hydrated } from '../support/page-state';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

for (const width of [375, 1280]) {
  test(`nothing jumps while pages load at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchLayoutShifts(page);
    for (const address of [...addresses, '/reference?q=redis', '/deployment/docker-compose?view=data-flow']) {
      await test.step(address, async () => {
        // The tools of a figure come last.
        await page.goto(address);
        await settled(page);
        await hydrated(page);
        expect.soft(await layoutShifts(page), address).toEqual([]);
      });
    }
  });
}

for (const address of ['/', '/backend', '/deployment/docker-compose', '/reference', '/guide']) {
  test(`${address} loads at most 150 KB of scripts, without Mermaid`, async ({ page }) => {
    const loaded = new Set<string>();
    page.on('request', (request) => {
      if (request.resourceType() === 'script') loaded.add(request.url());
    });
    await page.goto(address);
    await settled(page);
    await hydrated(page);
    const scripts = await Promise.all([...loaded].map(async (url) => (await page.request.get(url)).body()));
    expect(scripts.length).toBeGreaterThan(0);
    const weights = scripts.map((script) => gzipSync(script).length / 1024);
    const weight = weights.reduce((sum, each) => sum + each, 0);
    expect(weight, `${weights.map((each) => each.toFixed(1)).join(' + ')} KB`).toBeLessThanOrEqual(150);
    for (const script of scripts)
      expect(
        /mermaidAPI|mermaid\.initialize|flowchart-v2|dagre|elkjs|flowchart-elk/i.exec(script.toString()),
      ).toBeNull();
  });
}

test('the font comes from the site itself and is asked for first', async ({ page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'font') fonts.push(new URL(request.url()).pathname);
  });
  await page.goto('/backend');
  const preloaded = await page
    .locator('link[rel="preload"][as="font"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href') ?? ''));
  expect(preloaded).toHaveLength(1);
  expect(fonts[0]).toBe(preloaded[0]);
  const used = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(used).toBeGreaterThan(0);
  const response = await page.request.get(preloaded[0] ?? '');
  expect(response.headers()['content-type']).toContain('font/woff2');
  expect(response.headers()['cache-control']).toContain('immutable');
});

test('links are not fetched before they are followed', async ({ page }) => {
  const fetched: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.resourceType() === 'fetch' && !pathname.startsWith('/diagrams/')) fetched.push(pathname);
  });
  await page.goto('/');
  await settled(page);
  await page.mouse.wheel(0, 5000);
  await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
  expect(fetched).toEqual([]);
});
