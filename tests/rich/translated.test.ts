import type { Page } from '@playwright/test';
import { figureOf, live } from '../support/figure';
import { hydrated } from '../support/page-state';
import { translateOpenPage } from '../support/page-translator';
import { expect, test } from '../support/test';

// What the translator did before React came does not match what React expects: it says so and draws the page anew.
test.use({ expectedMessages: [/Minified React error #418/] });

/** Opens an address and has it translated while it is only read, or once React has taken over. */
async function openTranslated(page: Page, address: string, when: 'before' | 'after') {
  await page.goto(address);
  if (when === 'after') await hydrated(page);
  await translateOpenPage(page);
  await hydrated(page);
}

for (const when of ['before', 'after'] as const) {
  test.describe(`a page that is translated ${when} its scripts run`, () => {
    test('can be searched by the palette', async ({ page }) => {
      await openTranslated(page, '/handbook', when);
      // Not in time: it is translated while it says that it loads.
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/search-index.json*', async (route) => {
        await held;
        await route.continue();
      });
      await page.keyboard.press('Control+k');
      const palette = page.getByRole('dialog', { name: 'Search the guide' });
      await expect(palette.getByRole('status')).toHaveText('LOADING THE INDEX…');
      release();
      const field = palette.getByRole('combobox');
      for (const query of ['red', 'redis', 'redis cache', 'zzzzqqq', 'celery', '', 'who talks to redis']) {
        await field.fill(query);
        if (query) await expect(palette.getByRole('status')).toHaveText(/RESULT/);
      }
      await expect(palette.getByRole('option').first()).toContainText('REDIS');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(/node=Redis/);
    });

    test('follows a flow step by step, and answers about one part after another', async ({ page }) => {
      await openTranslated(page, '/deployment/one-server?view=data-flow&flow=a-loan&step=1', when);
      const figure = figureOf(page, 'one-server/data-flow');
      await live(figure);
      const { panel } = figure;
      const count = panel.locator('.flow-count');
      const caption = panel.locator('.flow-caption');
      await expect(count).toHaveText('1 OF 5');
      const told = new Set<string>();
      for (const step of [1, 2, 3, 4, 5]) {
        await expect(count).toHaveText(`${step} OF 5`);
        told.add((await caption.textContent()) ?? '');
        if (step < 5) await panel.getByRole('button', { name: 'Next step' }).click();
      }
      expect(told.size, 'each step has its own words').toBe(5);
      for (const node of ['Redis', 'Nginx', 'Beat']) {
        await figure.part('node', node).click();
        await expect(panel.locator('header')).toHaveText(node === 'Beat' ? 'CELERY BEAT' : node.toUpperCase());
      }
    });

    test('can be searched on the search page', async ({ page }) => {
      await openTranslated(page, '/search', when);
      const field = page.getByRole('searchbox', { name: 'Search the guide' });
      const status = page.getByRole('main').getByRole('status');
      await expect(status).toHaveText('TYPE WHAT YOU LOOK FOR.');
      for (const query of ['red', 'redis', 'redis cache', 'zzzzqqq', 'celery', '', 'redis']) {
        await field.fill(query);
        await expect(status).toHaveText(
          query === '' ? 'TYPE WHAT YOU LOOK FOR.' : query.startsWith('z') ? /NOTHING/ : /RESULT/,
        );
      }
      await expect(page.getByRole('region').first().getByRole('link').first()).toContainText(/REDIS/);
    });
  });
}

for (const when of ['before', 'after'] as const)
  test(`a page that is translated ${when} its scripts run filters its version table by what is meant`, async ({
    page,
  }) => {
    await openTranslated(page, '/reference', when);
    const table = page.locator('[data-slot="version-table"][data-ready]');
    await expect(table).toBeVisible();
    const count = table.locator('output');
    await table.locator('select').selectOption('Cache');
    await expect(page).toHaveURL('/reference?layer=Cache');
    const filtered = await count.textContent();
    expect(filtered).toMatch(/^\d+ OF \d+$/);
    await table.locator('input').fill('nothing of that name');
    await expect(count).toHaveText(/^0 OF \d+$/);
    const field = table.locator('input');
    for (const query of ['redis', 'nothing of that name', 'memory', '']) await field.fill(query);
    await expect(count).toHaveText(filtered ?? '');
    await page.getByRole('button', { name: 'TECHNOLOGY', exact: true }).click();
    await expect(page.locator('tbody').getByRole('row').first()).toBeVisible();
  });
