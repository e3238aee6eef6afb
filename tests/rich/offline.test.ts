import type { Page } from '@playwright/test';
import { precacheManifest } from '@/lib/offline/precache-manifest';
import { figureOf, live } from '../support/figure';
import {
  askForUpdate,
  kept,
  keptAddresses,
  keptBuilds,
  serveOfflineSite,
  type OfflineSite,
} from '../support/offline-site';
import { onLine } from '../support/line';
import { hydrated } from '../support/page-state';
import { ask, openPalette } from '../support/palette';
import { settled } from '../support/settled';
import { axeFaults } from '../support/axe';
import { expect, test as base } from '../support/test';
import { directory, guide } from './guide';

const test = base.extend<{ site: OfflineSite; loads: (page: Page) => () => number }>({
  site: async ({}, use, info) => {
    const site = await serveOfflineSite(directory, info);
    await use(site);
    site.close();
  },
  baseURL: ({ site }, use) => use(site.origin),
  loads: ({}, use) =>
    use((page) => {
      let count = 0;
      page.on('domcontentloaded', () => count++);
      return () => count;
    }),
});

test.use({
  // A worker and what it keeps would outlive the test.
  firstVisit: true,
  serviceWorkers: 'allow',
  expectedMessages: [/net::ERR_(CONNECTION_REFUSED|CONNECTION_RESET|SOCKET_NOT_CONNECTED|EMPTY_RESPONSE|FAILED)/],
});

/** The id of the build that comes later. */
const next = 'feedfacefeedface';
const compose = '/deployment/one-server?view=data-flow';
const notice = (page: Page) => page.getByRole('region', { name: 'Update' });

/** Asks the diagram what a node is, and gives the answer. */
async function askNode(page: Page, node: string) {
  const figure = figureOf(page, 'one-server/data-flow');
  await figure.stage.scrollIntoViewIfNeeded();
  await live(figure);
  await figure.part('node', node).click();
  return figure.panel;
}

test('after one visit the whole guide opens without a network', async ({ page, site, loads }) => {
  const count = loads(page);
  await page.goto('/handbook');
  await kept(page);
  expect(count(), 'the first worker loads nothing again').toBe(1);
  await expect(notice(page)).toHaveCount(0);

  // What it weighs is asked of the published guide, in tests/published.
  expect((await keptAddresses(page)).length).toBe((await precacheManifest(directory, '')).length);
  await test.step('a network that does not answer', async () => {
    site.hang();
    await page.goto('/layers?utm_source=chat');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Layered Architecture');
  });

  site.close();
  await test.step('a diagram answers', async () => {
    await page.goto(compose);
    await expect(await askNode(page, 'Redis')).toContainText('Redis');
  });
  await test.step('links lead on', async () => {
    await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Handbook', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handbook of the Services');
  });
  await test.step('search finds', async () => {
    await ask(await openPalette(page), 'names of tables');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL('/handbook#naming-tables');
  });
  await test.step('an address that is spelt otherwise leads to the page', async () => {
    for (const [asked, shown] of [
      ['/deployment/one-server/?view=data-flow', '/deployment/one-server?view=data-flow'],
      ['/handbook.html#naming-tables', '/handbook#naming-tables'],
      ['/Handbook', '/handbook'],
      ['/standards/architecture', '/guide'],
    ] as const) {
      await page.goto(asked);
      await expect(page).toHaveURL(shown);
      await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Not kept for offline use');
    }
  });
  await test.step('an address that is not kept says so, and what may be meant', async () => {
    await page.goto('/deployment/one-serverr');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Not kept for offline use');
    await hydrated(page);
    expect(await axeFaults(page)).toEqual([]);
    const main = page.getByRole('main');
    await expect.soft(main.getByRole('heading', { name: 'Kept by your browser' })).toBeVisible();
    expect
      .soft(await main.getByRole('heading', { name: 'Kept' }).locator('+ ul > li').count())
      .toBe(guide.pages.length);
    await main.getByRole('link', { name: 'One Server' }).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One Server');
  });
});

test('an update waits to be asked for, and then comes whole', async ({ page, context, site, loads }) => {
  const counts = [loads(page)];
  await page.goto('/handbook');
  await kept(page);
  const other = await context.newPage();
  counts.push(loads(other));
  await other.goto(compose);
  const [before] = await keptBuilds(page);

  await site.deploy(next, { Handbook: 'Notebook', Redis: 'Pedis' });
  await askForUpdate(page);
  for (const each of [page, other]) {
    await expect(notice(each).getByRole('status')).toHaveText('The guide has been updated.');
    await expect(each.locator('body')).toBeFocused();
  }
  expect(await axeFaults(page, { within: '[data-slot="notice"]' })).toEqual([]);
  for (const button of await notice(page).getByRole('button').all()) {
    const box = await button.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
  }

  await test.step('an open page goes on with what it is of', async () => {
    const panel = await askNode(other, 'Redis');
    await expect(panel).toContainText('Redis');
    await expect(panel).not.toContainText('Pedis');
  });
  await test.step('"Later" is heard', async () => {
    await notice(other).getByRole('button', { name: 'Later' }).click();
    await expect(notice(other)).toHaveCount(0);
  });

  await notice(page).getByRole('button', { name: 'Reload' }).press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook of the Services');
  await expect(other.locator('html')).toHaveAttribute('data-build', next);
  await expect(await askNode(other, 'Pedis')).toContainText('Pedis');
  expect(before).not.toBe(next);
  await expect.poll(() => keptBuilds(page)).toEqual([next]);

  // Old addresses are redirected by the host, which must go on.
  await page.goto('/standards/architecture#old-rules');
  await expect(page).toHaveURL('/guide#old-rules');
  expect(
    counts.map((count) => count()),
    'each page has loaded again once',
  ).toEqual([3, 2]);
  await expect(notice(page)).toHaveCount(0);
});

test('who comes back after an update sees it at once, and is asked nothing', async ({ page, site, loads }) => {
  await page.goto('/handbook');
  await kept(page);
  await site.deploy(next, { Handbook: 'Notebook' });
  const count = loads(page);
  await page.goto('/handbook');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Notebook of the Services');
  await expect.poll(() => keptBuilds(page)).toEqual([next]);
  expect(count()).toBe(1);
  await expect(notice(page)).toHaveCount(0);
});

test('a worker that is taken back leaves nothing', async ({ page, site }) => {
  await page.goto('/handbook');
  await kept(page);
  await page.evaluate(() => caches.open('of another site'));
  await site.deploy(next, {}, 'remove');
  await askForUpdate(page);
  await expect
    .poll(() =>
      page.evaluate(async () => [(await navigator.serviceWorker.getRegistrations()).length, await caches.keys()]),
    )
    .toEqual([0, ['of another site']]);
});

test('nothing is kept for readers who save data, nor in frames of other sites', async ({ page }) => {
  const workers = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  const idle = () => page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));

  await page.goto('/embed/layers/request');
  await settled(page);
  await idle();
  expect(await workers()).toBe(0);

  await onLine(page, 'saving');
  await page.goto('/handbook');
  await settled(page);
  await idle();
  expect(await workers()).toBe(0);
});
