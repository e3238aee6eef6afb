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

test('the font comes from the site itself, behind the text', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.resourceType()));
  await page.goto('/backend');
  await expect(page.locator('link[rel="preload"]')).toHaveCount(0);
  const used = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(used).toBeGreaterThan(0);
  expect(asked.slice(0, 2)).toEqual(['document', 'font']);
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
