import type { Page } from '@playwright/test';
import { addressBootScript } from '@/components/address/address-boot';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';
import { openTable } from './version-table';
import { expectView, views } from '../support/views';

test('a tab that is chosen before the scripts have come stays in the address, and Back undoes it', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/_next/static/chunks/*.js*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/deployment/one-server', { waitUntil: 'commit' });
  await views(page).dataFlow.click();
  await expect(page).toHaveURL('/deployment/one-server?view=data-flow');
  release();
  await hydrated(page);
  await expect(page).toHaveURL('/deployment/one-server?view=data-flow');
  await page.goBack();
  await expectView(page, 'infrastructure');
  await page.goForward();
  await expectView(page, 'data-flow');
});

test('Back finds the page again that was left from one of its fragments', async ({ page }) => {
  await page.goto('/layers');
  await hydrated(page);
  await page.locator('a[href="#rules"]:visible').first().press('Enter');
  await expect(page).toHaveURL('/layers#rules');
  await page
    .getByRole('navigation', { name: 'Guide' })
    .getByRole('link', { name: 'The Catalogue', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The Catalogue/);
  await page.goBack();
  await expect(page).toHaveURL('/layers#rules');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/Layer/);
});

test('what is typed is in the address once the reader pauses, and in the entry that is left at once', async ({
  page,
}) => {
  const { search, rows } = await openTable(page);
  const length = await page.evaluate(() => history.length);
  await search.pressSequentially('python');
  await expect(page).toHaveURL('/reference?q=python');
  expect(await page.evaluate(() => history.length)).toBe(length);

  await search.fill('redis');
  const found = await rows.count();
  await page
    .getByRole('navigation', { name: 'Guide' })
    .getByRole('link', { name: 'The Catalogue', exact: true })
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/The Catalogue/);
  await page.goBack();
  await expect(page).toHaveURL('/reference?q=redis');
  await expect(search).toHaveValue('redis');
  await expect(rows).toHaveCount(found);
});

test('a reader who types fast does not exhaust what browsers allow a page to write', async ({ page }) => {
  const { search } = await openTable(page);
  await page.evaluate(() => {
    const original = history.replaceState.bind(history);
    Object.assign(window, { written: 0 });
    history.replaceState = (...args) => {
      Object.assign(window, { written: (window as unknown as { written: number }).written + 1 });
      original(...args);
    };
  });
  await search.pressSequentially('a technology that is not there, typed at once');
  await expect(page).toHaveURL(/at\+once/);
  expect(await page.evaluate(() => (window as unknown as { written: number }).written)).toBeLessThan(5);
});

/** A page with nothing but the script, where a test plays the router. */
async function bareAddress(page: Page, path: string) {
  await page.route('**/bare*', (route) =>
    route.fulfill({ contentType: 'text/html', body: `<script>${addressBootScript}</script>` }),
  );
  await page.goto(path);
}

test('the router that takes over late does not undo what was asked meanwhile', async ({ page }) => {
  await bareAddress(page, '/bare');
  const search = await page.evaluate(() => {
    window.pageAddress.write('?view=data-flow', 'push');
    history.replaceState({ __NA: true }, '', '/bare');
    return location.search;
  });
  expect(search).toBe('?view=data-flow');
});

test('each change is told once, at once where a reader asked', async ({ page }) => {
  await bareAddress(page, '/bare');
  const heard = await page.evaluate(async () => {
    const all: string[] = [];
    const stop = window.pageAddress.subscribe(() => all.push(window.pageAddress.search()));
    window.pageAddress.write('?q=r', 'typed');
    window.pageAddress.write('?q=re', 'typed');
    window.pageAddress.write('?q=re', 'typed');
    all.push(`address ${location.search}`);
    window.pageAddress.write('?node=A', 'push');
    history.pushState({ __NA: true }, '', '/bare?node=B');
    all.push('at once');
    await Promise.resolve();
    stop();
    window.pageAddress.write('?node=C', 'push');
    return all;
  });
  expect(heard).toEqual(['?q=r', '?q=re', 'address ', '?node=A', 'at once', '?node=B']);
  await page.goBack();
  await page.goBack();
  await page.goBack();
  await expect(page).toHaveURL('/bare?q=re');
});
