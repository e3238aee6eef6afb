import { gzipSync } from 'node:zlib';
import { layoutShifts, watchLayoutShifts } from '../../support/layout-shift';
import { hydrated } from '../../support/page-state';
import { settled } from '../../support/settled';
import { expect, test } from '../../support/test';
import { figureOf, live } from '../../support/figure';

/** Kilobytes that all tools may weigh beyond what each page loads. */
const budget = 15;

test('the tools come when a figure is near, and weigh little', async ({ page }) => {
  const requested: string[] = [];
  page.on('request', (request) => requested.push(request.url()));
  await page.goto('/guide');
  await hydrated(page);
  await settled(page);
  const before = new Set(requested);
  expect([...before].filter((url) => url.includes('.details.json'))).toEqual([]);
  const figure = figureOf(page, 'one-server/data-flow');
  await page.getByRole('tab', { name: 'Data Flow View' }).first().click();
  await figure.root.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
  await live(figure);
  const scripts = [...new Set(requested)].filter((url) => !before.has(url) && url.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(0);
  let weight = 0;
  for (const url of scripts) weight += gzipSync(await (await page.request.get(url)).body()).length / 1024;
  expect(weight, scripts.join(', ')).toBeLessThanOrEqual(budget);
  expect(requested.some((url) => url.includes('/one-server/data-flow.details.json'))).toBe(true);
});

test('pages without a diagram ask for no tools', async ({ page }) => {
  const requested = new Set<string>();
  page.on('request', (request) => requested.add(new URL(request.url()).pathname));
  await page.goto('/layers');
  await hydrated(page);
  await settled(page);
  await live(figureOf(page, 'layers/request'));
  const withTools = new Set(requested);
  for (const address of ['/handbook', '/reference', '/deployment', '/start']) {
    requested.clear();
    await page.goto(address);
    await hydrated(page);
    await settled(page);
    const more = [...withTools].filter((path) => !requested.has(path) && path.endsWith('.js'));
    expect(more.length, `${address} has no tools`).toBeGreaterThan(0);
    expect(
      [...requested].filter((path) => path.includes('.details.json')),
      address,
    ).toEqual([]);
  }
});

for (const width of [375, 1280]) {
  test(`nothing jumps when the tools come at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await watchLayoutShifts(page);
    for (const [address, id] of [
      ['/deployment/one-server', 'one-server/infrastructure'],
      ['/deployment/one-server?view=data-flow', 'one-server/data-flow'],
      ['/deployment/one-server?view=data-flow&flow=a-loan&step=2', 'one-server/data-flow'],
      ['/layers', 'layers/request'],
      ['/embed/many-servers/data-flow', 'many-servers/data-flow'],
    ] as const) {
      await page.goto(address);
      await hydrated(page);
      await settled(page);
      await live(figureOf(page, id));
      expect.soft(await layoutShifts(page), address).toEqual([]);
    }
  });
}

test.describe('when the tools do not come', () => {
  test.use({ expectedMessages: [/Failed to load resource|ERR_FAILED/] });

  test('without what there is to tell, the drawing and its text stay', async ({ page }) => {
    await page.route('**/*.details.json*', (route) => route.abort());
    await page.goto('/deployment/one-server');
    await hydrated(page);
    await settled(page);
    const figure = figureOf(page, 'one-server/infrastructure');
    await expect(figure.stage.locator('svg.dg')).toBeVisible();
    await expect(figure.stage).not.toHaveAttribute('data-live');
    await figure.root.getByText('As text').click();
    await expect(figure.root.getByText('Readers/Browser → Nginx: HTTPS')).toBeVisible();
  });

  test('without their script the page stays as it is', async ({ page }) => {
    await page.goto('/guide');
    await hydrated(page);
    await settled(page);
    await page.route('**/*.js', (route) => route.abort());
    const refused = page.waitForEvent('requestfailed', (request) => request.url().endsWith('.js'));
    const figure = figureOf(page, 'one-server/infrastructure');
    await figure.root.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    await refused;
    await expect(figure.stage.locator('svg.dg')).toBeVisible();
    await figure.root.getByText('As text').click();
    await expect(figure.root.getByText('Readers/Browser → Nginx: HTTPS')).toBeVisible();
    await expect(figure.stage).not.toHaveAttribute('data-live');
  });
});
