import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { figureOf } from './diagrams/figure';
import { expectBelowHeader, hydrated } from './support/page-state';
import { expect, test } from './support/test';

/** The palette, once its index is there. */
async function openPalette(page: Page): Promise<Locator> {
  await hydrated(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Search the guide' });
  await expect(palette.getByRole('option', { name: 'Backend', exact: true })).toBeVisible();
  return palette;
}

/** Types a query and gives the option that Enter would open. */
async function ask(palette: Locator, query: string): Promise<Locator> {
  await palette.getByRole('combobox').fill(query);
  await expect(palette.getByRole('status')).toHaveText(/result/);
  const first = palette.getByRole('option').first();
  await expect(first).toHaveAttribute('aria-selected', 'true');
  return first;
}

test('the palette opens by key, by "/" and by its field, and gives the focus back', async ({ page }) => {
  await page.goto('/backend');
  const palette = await openPalette(page);
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);

  await page.keyboard.press('/');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect(palette.getByRole('combobox')).toHaveValue('');
  await page.keyboard.press('Escape');

  const field = page.getByRole('banner').getByRole('link', { name: 'Search the guide' });
  await field.click();
  await expect(palette.getByRole('combobox')).toBeFocused();
  await palette.getByRole('button', { name: 'Close' }).click();
  await expect(palette).toHaveCount(0);
  await expect(field).toBeFocused();
});

interface Landing {
  query: string;
  url: string | RegExp;
  landed: (page: Page) => Promise<void>;
}

const landings: Record<string, Landing> = {
  page: {
    query: 'frontend',
    url: '/frontend',
    landed: (page) => expect(page.getByRole('heading', { level: 1 })).toHaveText('Frontend'),
  },
  section: {
    query: 'why fastapi',
    url: '/backend#why-fastapi',
    landed: (page) => expectBelowHeader(page.locator('#why-fastapi')),
  },
  'node of a diagram': {
    query: 'who talks to redis',
    url: '/deployment/docker-compose?view=data-flow&node=Redis',
    async landed(page) {
      const figure = figureOf(page, 'docker-compose/data-flow');
      await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
      await expect(figure.panel).toBeInViewport();
    },
  },
  'connection of a diagram': {
    query: 'poll jobs',
    url: /\/deployment\/docker-compose\?view=data-flow&edge=/,
    landed: (page) =>
      expect(figureOf(page, 'docker-compose/data-flow').stage.locator('[data-edge][aria-pressed="true"]')).toBeInViewport(),
  },
  flow: {
    query: 'flower admin access',
    url: '/deployment/docker-compose?view=data-flow&flow=flower-admin-access&step=1',
    landed: (page) =>
      expect(figureOf(page, 'docker-compose/data-flow').root.locator('.flow-caption')).toContainText('1 of '),
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

for (const [kind, { query, url, landed }] of Object.entries(landings)) {
  test(`Enter lands exactly on a ${kind}`, async ({ page }) => {
    await page.goto('/layers');
    await ask(await openPalette(page), query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(url);
    await landed(page);
    await expect(page.getByRole('dialog')).toHaveCount(0);
  });
}

test('what the open page has is found there, however far away', async ({ page }) => {
  await page.goto('/deployment/docker-compose');
  await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
  const palette = await openPalette(page);
  await ask(palette, 'who talks to redis');
  await page.keyboard.press('Enter');
  const figure = figureOf(page, 'docker-compose/data-flow');
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
  await ask(palette, 'docker compose celery beat');
  const [tab] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('Control+Enter')]);
  await expect(tab).toHaveURL(/CeleryBeat|Beat/);
  await tab.close();
  await expect(palette).toBeVisible();
  await palette.getByRole('option', { name: /All results for/ }).click();
  await expect(page).toHaveURL('/search?q=docker%20compose%20celery%20beat');
  await expect(page.getByRole('searchbox', { name: 'Search the guide' })).toHaveValue('docker compose celery beat');
});

test.describe('on a touch screen', () => {
  test.use({ viewport: { width: 375, height: 667 }, hasTouch: true, isMobile: true });

  test('a tap opens the palette and what it finds', async ({ page }) => {
    await page.goto('/');
    await hydrated(page);
    await page.getByRole('banner').getByRole('link', { name: 'Search the guide' }).tap();
    const palette = page.getByRole('dialog', { name: 'Search the guide' });
    await expect(palette.getByRole('option', { name: 'Backend', exact: true })).toBeVisible();
    const first = await ask(palette, 'flower');
    for (const option of await palette.getByRole('option').all()) {
      expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
    }
    await first.tap();
    await expect(page).toHaveURL(/flower/i);
    await expect(palette).toHaveCount(0);
  });
});

test('actions are found by what they do', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const palette = await openPalette(page);
  await palette.getByRole('combobox').fill('dark mode');
  await palette.getByRole('option', { name: 'Switch to the dark theme' }).click();
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
  await expect(palette).toHaveCount(0);
});

test('places chosen before come first, until they are cleared', async ({ page }) => {
  await page.goto('/');
  await ask(await openPalette(page), 'why fastapi');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/backend#why-fastapi');
  const palette = await openPalette(page);
  await expect(palette.getByRole('option').first()).toHaveText(/Why FastAPI/);
  await palette.getByRole('option', { name: 'Clear recent places' }).click();
  await expect(palette.getByRole('option').first()).toHaveText('Architecture and Tech Stack');
  await page.reload();
  await openPalette(page);
  await expect(palette.getByRole('option', { name: /Why FastAPI/ })).toHaveCount(0);
});

test('where nothing is found there is a way on', async ({ page }) => {
  await page.goto('/');
  const palette = await openPalette(page);
  await palette.getByRole('combobox').fill('zzzzqqq');
  await expect(palette.getByRole('status')).toHaveText('0 results');
  await expect(palette).toContainText('Nothing in the guide matches.');
  await palette.getByRole('option', { name: 'The whole guide on one page' }).click();
  await expect(page).toHaveURL('/guide');
});

test('once loaded it works without a network', async ({ page, context }) => {
  await page.goto('/');
  const palette = await openPalette(page);
  await page.keyboard.press('Escape');
  await context.setOffline(true);
  await page.keyboard.press('/');
  await ask(palette, '3.11');
  await expect(palette.getByRole('option').first()).toContainText('Python');
});

test.describe('when the index does not come', () => {
  test.use({ expectedMessages: [/Failed to load resource|ERR_FAILED/] });

  test('the palette says so, and the next try can succeed', async ({ page }) => {
    await page.route('**/search-index.json', (route) => route.abort());
    await page.goto('/');
    await hydrated(page);
    await page.keyboard.press('/');
    const palette = page.getByRole('dialog', { name: 'Search the guide' });
    await expect(palette.getByRole('status')).toHaveText(/could not be loaded/);
    await page.keyboard.press('Escape');
    await page.unroute('**/search-index.json');
    await openPalette(page);
  });
});

test('results are announced, and the list is a list box of a combobox', async ({ page }) => {
  await page.goto('/');
  const palette = await openPalette(page);
  await ask(palette, 'celery');
  const box = palette.getByRole('combobox');
  await expect(box).toHaveAttribute('aria-expanded', 'true');
  const first = await box.getAttribute('aria-activedescendant');
  await page.keyboard.press('ArrowDown');
  await expect(box).not.toHaveAttribute('aria-activedescendant', first ?? '');
  await expect(palette.getByRole('option', { selected: true })).toHaveCount(1);
  await expect(palette.getByRole('group').first()).toHaveAccessibleName(/\w/);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the palette and the list of keys, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto('/');
    const expectClean = async (state: string) => {
      const { violations } = await new AxeBuilder({ page }).include('dialog[open]').analyze();
      expect(violations.map(({ id, nodes }) => `${state}: ${id} at ${nodes[0]?.html}`)).toEqual([]);
    };
    const palette = await openPalette(page);
    await expectClean('start');
    await ask(palette, 'who talks to redis');
    await expectClean('results');
    await palette.getByRole('combobox').fill('zzzzqqq');
    await expect(palette).toContainText('Nothing in the guide matches.');
    await expectClean('nothing');
    await page.keyboard.press('Escape');
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
    await expectClean('keys');
  });
}
