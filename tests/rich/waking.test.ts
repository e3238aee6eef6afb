import type { Page } from '@playwright/test';
import { onLine } from '../support/line';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

/*
 * The first press on a page whose scripts have not run: it is heard at once, and done as soon as they have.
 */

test.use({ firstVisit: true });

const withDiagram = '/layers';
const figure = (page: Page) => page.locator('figure[data-diagram]:visible').first();

/** Opens a page and holds its scripts back; the function that it gives lets them come. */
async function openCold(page: Page, address: string) {
  let release = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/static/chunks/*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.goto(address);
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  return release;
}

test('a press on a node is heard at once, and answered when the scripts have come', async ({ page }) => {
  const release = await openCold(page, withDiagram);
  const node = figure(page).locator('[data-node]').first();
  await node.click();
  await expect(node).toHaveAttribute('aria-busy', 'true');
  release();
  await expect(page).toHaveURL(/[?&]node=/);
  await expect(node).toHaveAttribute('aria-pressed', 'true');
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
});

test('scripts that an address has asked for are not fetched ahead beside it', async ({ page }) => {
  await onLine(page, 'fast');
  const release = await openCold(page, `${withDiagram}?node=none`);
  // Behind what the page does itself when it is idle.
  await page.evaluate(() => new Promise<void>((resolve) => requestIdleCallback(() => resolve())));
  await expect(page.locator('link[rel="prefetch"]')).toHaveCount(0);
  release();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
});

test.describe('on a fast line', () => {
  test.use({ expectedMessages: [/net::ERR_FAILED/] });

  /** Opens a page and waits until its scripts have come ahead; gives the kinds of requests for scripts from then on. */
  async function openFetched(page: Page): Promise<string[]> {
    await onLine(page, 'fast');
    await page.goto(withDiagram);
    await expect(page.locator('link[rel="prefetch"]')).not.toHaveCount(0);
    await settled(page);
    const kinds: string[] = [];
    page.on('request', (request) => request.url().endsWith('.js') && kinds.push(request.resourceType()));
    return kinds;
  }

  test('what has come ahead is asked for once, to run', async ({ page }) => {
    const kinds = await openFetched(page);
    const node = figure(page).locator('[data-node]').first();
    await node.click();
    await expect(node).toHaveAttribute('aria-pressed', 'true');
    expect(kinds).toContain('script');
    expect(kinds).not.toContain('fetch');
  });

  test('what had come ahead and is lost is told, and the press is given up', async ({ page }) => {
    await openFetched(page);
    await page.route('**/_next/static/chunks/*.js', (route) => route.abort());
    const node = figure(page).locator('[data-node]').first();
    await node.click();
    await expect(page.getByText('This part of the page could not be loaded.')).toBeVisible();
    await expect(node).not.toHaveAttribute('aria-busy');
  });
});

test('a press is answered in a browser without checkVisibility too', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  const release = await openCold(page, withDiagram);
  const node = page.locator('figure[data-diagram] [data-node]').first();
  await node.click();
  release();
  await expect(node).toHaveAttribute('aria-pressed', 'true');
});

test('presses on several things are done in their order', async ({ page }) => {
  const release = await openCold(page, withDiagram);
  const nodes = figure(page).locator('[data-node]');
  await nodes.nth(0).click();
  await nodes.nth(1).click();
  release();
  await expect(nodes.nth(1)).toHaveAttribute('aria-pressed', 'true');
  await expect(nodes.nth(0)).toHaveAttribute('aria-pressed', 'false');
});

test('a flow that was pressed begins', async ({ page }) => {
  const release = await openCold(page, withDiagram);
  const chip = figure(page).getByRole('list', { name: 'Flows' }).getByRole('button').first();
  await chip.click();
  release();
  await expect(page).toHaveURL(/[?&]flow=/);
});

test('a flow that is pressed behind a node is what the figure shows', async ({ page }) => {
  const release = await openCold(page, withDiagram);
  await figure(page).locator('[data-node]').first().click();
  const chip = figure(page).getByRole('list', { name: 'Flows' }).getByRole('button').first();
  await chip.click();
  release();
  await expect(page).toHaveURL(/[?&]flow=/);
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await expect(page).not.toHaveURL(/[?&]node=/);
});

test('Control and K opens the search behind a press on a drawing, with what is typed then', async ({ page }) => {
  const release = await openCold(page, withDiagram);
  await figure(page).locator('[data-node]').first().click();
  await page.keyboard.press('Control+k');
  await page.keyboard.type('redis');
  release();
  await expect(page.getByRole('dialog', { name: 'Search the guide' }).getByRole('combobox')).toHaveValue('redis');
});

test('what is typed behind a press on the search field stands in it', async ({ page }) => {
  const release = await openCold(page, withDiagram);
  await page.getByRole('link', { name: 'Search the guide' }).click();
  await page.keyboard.type('redis');
  release();
  await expect(page.getByRole('dialog', { name: 'Search the guide' }).getByRole('combobox')).toHaveValue('redis');
});

test('a press on a drawing whose tab is left before it wakes is dropped', async ({ page }) => {
  const release = await openCold(page, '/deployment/one-server');
  const node = figure(page).locator('[data-node]').first();
  await node.click();
  await page.getByRole('tab', { name: 'Data Flow View' }).click();
  release();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
  await expect(page.locator('[aria-busy]')).toHaveCount(0);
  await page.getByRole('tab', { name: 'Infrastructure View' }).click();
  await expect(figure(page).locator('.figure-stage')).toHaveAttribute('data-awake');
  await expect(page).not.toHaveURL(/[?&]node=/);
});

for (const [name, press] of [
  ['Control and K', (page: Page) => page.keyboard.press('Control+k')],
  ['the slash', (page: Page) => page.keyboard.press('/')],
  ['a press on its field', (page: Page) => page.getByRole('link', { name: 'Search the guide' }).click()],
] as const) {
  test(`the search opens by ${name}, before and after the scripts have come`, async ({ page }) => {
    const release = await openCold(page, '/');
    await press(page);
    release();
    await expect(page.getByRole('dialog', { name: 'Search the guide' })).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog', { name: 'Search the guide' })).toHaveCount(0);
    await press(page);
    await expect(page.getByRole('dialog', { name: 'Search the guide' })).toBeVisible();
  });
}

test('a mouse that rests on a drawing wakes the page, one that passes the text does not', async ({ page }) => {
  await page.goto(withDiagram);
  await page.getByRole('heading', { level: 1 }).hover();
  await expect(page.locator('html')).not.toHaveAttribute('data-hydrated');
  await figure(page).locator('[data-node]').first().hover();
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
});

test('links lead on without the scripts of React', async ({ page }) => {
  const scripts: string[] = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
  await onLine(page, 'saving');
  await page.goto('/');
  await page.locator('#navigation a[href$="/handbook"]').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handbook of the Services');
  expect(scripts).toEqual([]);
});
