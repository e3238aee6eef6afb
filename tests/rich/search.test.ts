import type { Page } from '@playwright/test';
import { figureOf } from '../support/figure';
import { expectBelowHeader, hydrated } from '../support/page-state';
import { ask, openPalette } from '../support/palette';
import { expect, test } from '../support/test';

interface Landing {
  query: string;
  url: string | RegExp;
  landed: (page: Page) => Promise<void>;
}

const landings: Record<string, Landing> = {
  page: {
    query: 'the catalogue',
    url: '/catalogue',
    landed: (page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('The Catalogue'),
  },
  section: {
    query: 'names of tables',
    url: '/handbook#naming-tables',
    landed: (page) => expectBelowHeader(page.locator('#naming-tables')),
  },
  'node of a diagram': {
    query: 'who talks to redis',
    url: '/deployment/one-server?view=data-flow&node=Redis',
    async landed(page) {
      const figure = figureOf(page, 'one-server/data-flow');
      await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
      await expect(figure.panel).toBeInViewport();
    },
  },
  'connection of a diagram': {
    query: 'cache read write',
    url: /\/deployment\/one-server\?view=data-flow&edge=/,
    landed: (page) =>
      expect(figureOf(page, 'one-server/data-flow').stage.locator('[data-edge][aria-pressed="true"]')).toBeInViewport(),
  },
  flow: {
    query: 'reminder flow',
    url: '/deployment/one-server?view=data-flow&flow=reminder&step=1',
    landed: (page) => expect(figureOf(page, 'one-server/data-flow').root.locator('.flow-count')).toContainText('1 of '),
  },
  technology: {
    query: 'sqlalchmy',
    url: '/reference#sqlalchemy',
    async landed(page) {
      const row = page.getByRole('row', { name: /SQLAlchemy/ });
      await expect(row).toBeInViewport();
      await expect(row).toHaveAttribute('data-target');
    },
  },
};

test('Enter lands exactly on what was asked for, from wherever one is', async ({ page }) => {
  await page.goto('/layers');
  for (const [kind, { query, url, landed }] of Object.entries(landings)) {
    await test.step(kind, async () => {
      await ask(await openPalette(page), query);
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(url);
      await landed(page);
      await expect(page.getByRole('dialog')).toHaveCount(0);
    });
  }
});

test('what the open page has is found there, however far away', async ({ page }) => {
  await page.goto('/deployment/one-server');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const palette = await openPalette(page);
  await ask(palette, 'who talks to redis');
  await page.keyboard.press('Enter');
  const figure = figureOf(page, 'one-server/data-flow');
  await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  await expect(figure.part('node', 'Redis')).toBeInViewport();

  await page.goto('/reference');
  await ask(await openPalette(page), 'redis version');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/reference#redis');
  await expect(page.getByRole('row', { name: /^Cache Redis/ })).toHaveAttribute('data-target');
});

test('the mouse opens what it points at, Ctrl and Enter open a new tab', async ({ page, context }) => {
  await page.goto('/');
  const palette = await openPalette(page);
  await ask(palette, 'one server celery beat');
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(tab).toHaveURL(/CeleryBeat|Beat/);
  await tab.close();
  await expect(palette).toBeVisible();
  await palette.getByRole('option', { name: /All results for/ }).click();
  await expect(page).toHaveURL('/search?q=one%20server%20celery%20beat');
  await expect(page.getByRole('searchbox', { name: 'Search the guide' })).toHaveValue('one server celery beat');
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

  test('a tap opens the palette and what it finds', async ({ page }) => {
    await page.goto('/');
    await hydrated(page);
    await page.getByRole('banner').getByRole('link', { name: 'Search the guide' }).tap();
    const palette = page.getByRole('dialog', { name: 'Search the guide' });
    const first = await ask(palette, 'nginx');
    for (const option of await palette.getByRole('option').all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await first.tap();
    await expect(page).toHaveURL(/nginx/i);
    await expect(palette).toHaveCount(0);
  });
});
