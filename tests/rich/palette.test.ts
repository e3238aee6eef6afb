import { hydrated } from '../support/page-state';
import { ask, openPalette } from '../support/palette';
import { axeFaultsInThemes } from '../support/axe';
import { expect, test } from '../support/test';

test('the palette opens by key, by "/" and by its field, and gives the focus back', async ({ page }) => {
  await page.goto('/handbook');
  const palette = await openPalette(page);
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(palette).toHaveCount(0);

  await page.keyboard.press('/');
  await expect(palette.getByRole('combobox')).toBeFocused();
  await expect(palette.getByRole('combobox')).toHaveValue('');
  // A dialog tells late that it was closed, and gives up the focus late: here when it is asked for again.
  await page.evaluate(() => {
    const field = document.activeElement;
    document.querySelector<HTMLDialogElement>('dialog[open]')?.close();
    field?.dispatchEvent(new KeyboardEvent('keydown', { key: '/', bubbles: true, cancelable: true }));
  });
  await expect(palette.getByRole('combobox')).toBeFocused();
  await page.keyboard.press('Escape');

  const field = page.getByRole('banner').getByRole('link', { name: 'Search the guide' });
  await field.click();
  await expect(palette.getByRole('combobox')).toBeFocused();
  await palette.getByRole('button', { name: 'Close' }).click();
  await expect(palette).toHaveCount(0);
  await expect(field).toBeFocused();
});

test('what is typed before the palette has come stands in its field', async ({ page }) => {
  const field = page.getByRole('dialog', { name: 'Search the guide' }).getByRole('combobox');
  await test.step('on a page that sleeps', async () => {
    await page.goto('/handbook');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('kub/er?');
    await expect(field).toHaveValue('kub/er?');
    await page.keyboard.type('x');
    await expect(field).toHaveValue('kub/er?x');
    await page.keyboard.press('Escape');
  });

  await test.step('between the waking and the keys that were held', async () => {
    // What is held is done in the next frame, which comes late here.
    await page.addInitScript(() => {
      window.requestAnimationFrame = (act) => window.setTimeout(() => act(performance.now()), 1500);
    });
    await page.goto('/handbook');
    await page.keyboard.press('Control+k');
    await page.keyboard.type('ku');
    await expect(page.locator('[aria-keyshortcuts~="Control+K"]')).toHaveAttribute('data-awake');
    await page.keyboard.type('b');
    await expect(field).toHaveValue('kub');
  });

  await test.step('on a page that is awake, while the palette is fetched', async () => {
    await page.goto('about:blank');
    await page.goto('/handbook');
    await hydrated(page);
    let release = () => {};
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/*.js', async (route) => {
      await released;
      await route.continue();
    });
    await page.keyboard.press('/');
    await page.keyboard.type('redis');
    release();
    await expect(field).toHaveValue('redis');
    await page.unrouteAll({ behavior: 'wait' });
  });
});

test('actions are found by what they do', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/');
  const palette = await openPalette(page);
  await palette.getByRole('combobox').fill('dark appearance');
  // The guide has no such words: what can be done comes first.
  const action = palette.getByRole('option', { name: 'Switch to the dark theme' });
  await expect(palette.getByRole('option').first()).toHaveText('Switch to the dark theme');
  await expect(action).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveClass(/\bdark\b/);
  await expect(palette).toHaveCount(0);
});

test('places chosen before come first, until they are cleared', async ({ page }) => {
  await page.goto('/');
  await ask(await openPalette(page), 'names of tables');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/handbook#naming-tables');
  const palette = await openPalette(page);
  await expect(palette.getByRole('option').first()).toHaveText(/Names of tables/);
  await palette.getByRole('option', { name: 'Clear recent places' }).click();
  await expect(palette.getByRole('option').first()).toHaveText("The Library's Architecture");
  await page.reload();
  await openPalette(page);
  await expect(palette.getByRole('option', { name: /Names of tables/ })).toHaveCount(0);
});

test('of each kind the best are listed, and it is said of how many', async ({ page }) => {
  await page.goto('/');
  const palette = await openPalette(page);
  await palette.getByRole('combobox').fill('library');
  await expect(palette.getByRole('status')).toHaveText(/^\d+ of \d+(?: or more)? results$/);
  const [shown, all] = (await palette.getByRole('status').innerText()).match(/\d+/g)?.map(Number) ?? [];
  // Behind what was found stands the way to the page of all results.
  await expect(palette.getByRole('option')).toHaveCount((shown ?? 0) + 1);
  expect(shown).toBeLessThan(all ?? 0);
});

test('where nothing is found there is a way on', async ({ page }) => {
  await page.goto('/');
  const palette = await openPalette(page);
  await palette.getByRole('combobox').fill('zzzzqqq');
  await expect(palette.getByRole('status')).toHaveText('0 results');
  await expect(palette).toContainText('Nothing in the guide on “zzzzqqq”.');
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
    await page.route('**/search-index.json*', (route) => route.abort());
    await page.goto('/');
    await hydrated(page);
    await page.keyboard.press('/');
    const palette = page.getByRole('dialog', { name: 'Search the guide' });
    await expect(palette.getByRole('status')).toHaveText(/could not be loaded/);
    await page.keyboard.press('Escape');
    await page.unroute('**/search-index.json*');
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

test('axe finds nothing in the palette and the list of keys', async ({ page }) => {
  await page.goto('/');
  const expectClean = async (state: string) => {
    const faults = await axeFaultsInThemes(page, { within: 'dialog[open]' });
    expect(faults, state).toEqual([]);
  };
  const palette = await openPalette(page);
  await expectClean('start');
  await ask(palette, 'who talks to redis');
  await expectClean('results');
  await palette.getByRole('combobox').fill('zzzzqqq');
  await expect(palette).toContainText('Nothing in the guide on “zzzzqqq”.');
  await expectClean('nothing');
  await page.keyboard.press('Escape');
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: 'Keys' })).toBeVisible();
  await expectClean('keys');
});
