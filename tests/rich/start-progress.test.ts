import { backend, listOf, openStart, operations, own, shared } from './start-page';
import { expect, test } from '../support/test';

test('what is done is counted, kept over a reload, and done on every path', async ({ page }) => {
  const { boxes, box, count, progress, tab, items } = await openStart(page);
  const total = backend.steps.length;
  await expect(count).toHaveText(`0 of ${total} done`);
  await expect(items.first()).toHaveAttribute('aria-current', 'step');
  await box(shared.title).focus();
  await page.keyboard.press('Space');
  await box(own.title).check();
  await expect(count).toHaveText(`2 of ${total} done`);
  await expect(progress).toHaveJSProperty('value', 2);
  await expect(page.locator('[role="tabpanel"]:not([hidden]) [aria-current="step"]')).toHaveCount(1);
  await expect(items.first()).not.toHaveAttribute('aria-current');

  await page.reload();
  await expect(box(shared.title)).toBeChecked();
  await expect(count).toHaveText(`2 of ${total} done`);
  await tab(operations.title).click();
  await expect(box(shared.title)).toBeChecked();
  await expect(count).toHaveText(`1 of ${operations.steps.length} done`);
  await box(shared.title).uncheck();
  await expect(count).toHaveText(`0 of ${operations.steps.length} done`);

  await tab(backend.title).click();
  await expect(count).toHaveText(`1 of ${total} done`);
  for (const each of await boxes.all()) await each.check();
  await expect(count).toHaveText(`All ${total} done`);
  await expect(page.locator('[role="tabpanel"]:not([hidden]) [aria-current="step"]')).toHaveCount(0);
});

test('a step done in one window is done in the other, and unknown steps are kept', async ({ page, context }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('onboarding:done')) localStorage.setItem('onboarding:done', '["of-a-later-guide"]');
  });
  const { box, count } = await openStart(page);
  const other = await context.newPage();
  const there = await openStart(other);
  await there.box(own.title).check();
  await expect(box(own.title)).toBeChecked();
  await expect(count).toHaveText(`1 of ${backend.steps.length} done`);
  expect(await page.evaluate(() => localStorage.getItem('onboarding:done'))).toBe(
    JSON.stringify(['of-a-later-guide', own.id]),
  );
});

test('a path is reset, and the reset undone', async ({ page }) => {
  const { box, count, reset, undo, tab } = await openStart(page);
  const total = backend.steps.length;
  await expect(reset).toBeDisabled();
  await box(shared.title).check();
  await box(own.title).check();
  await reset.focus();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`0 of ${total} done`);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`2 of ${total} done`);
  await expect(box(own.title)).toBeChecked();

  await tab(operations.title).click();
  await reset.click();
  await tab(backend.title).click();
  // What only this path has is none of the other's.
  await expect(count).toHaveText(`1 of ${total} done`);
  await box(own.title).uncheck();
  await expect(reset).toBeDisabled();
});

test('where storage is refused, what is done holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is refused', 'SecurityError');
      },
    });
  });
  const { box, count } = await openStart(page);
  await box(own.title).check();
  await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Handbook' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Handbook of the Services');
  await page.goBack();
  await expect(box(own.title)).toBeChecked();
  await expect(count).toHaveText(`1 of ${backend.steps.length} done`);
});

test.describe('the checklist', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied as Markdown, with what is done', async ({ page }) => {
    const { box, panel } = await openStart(page);
    await box(own.title).check();
    await panel.getByRole('button', { name: 'Copy as checklist' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(listOf(backend, [own.id]));
  });

  test('is shown and selected where the clipboard refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    });
    const { panel } = await openStart(page);
    await panel.getByRole('button', { name: 'Copy as checklist' }).click();
    await expect(panel.getByRole('button', { name: 'Copy it from below' })).toBeVisible();
    await expect(panel.getByText('- [ ] ').first()).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe(listOf(backend, []).trim());
  });
});
