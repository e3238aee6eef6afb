import { AxeBuilder } from '@axe-core/playwright';
import { devices, type Page } from '@playwright/test';
import { guide } from '../support/guide';
import { expectBelowHeader, hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];

const meaningOf = (id: string) => guide.terms.find((term) => term.id === id)?.meaning ?? `no term ${id}`;

/** A term of a page and the card with its meaning. */
function parts(page: Page, name = 'Global Interpreter Lock') {
  return {
    term: page.getByRole('main').getByRole('link', { name, exact: true }),
    card: page.getByRole('note', { name, exact: true }),
  };
}

async function openBackend(page: Page) {
  await page.goto('/backend');
  await hydrated(page);
  return parts(page);
}

test('a pointer that rests on a term opens its card, which can be pointed at', async ({ page }) => {
  const { term, card } = await openBackend(page);
  await term.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText(meaningOf('gil'));
  await card.hover();
  await page.mouse.move(0, 0);
  await expect(card).toHaveCount(0);
  await term.hover();
  await card.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL('/glossary#term-gil');
});

test('Esc closes the card under the pointer', async ({ page }) => {
  const { term, card } = await openBackend(page);
  await term.hover();
  await expect(card).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
});

test('another term takes the card over', async ({ page }) => {
  await openBackend(page);
  const [rest, grpc] = [parts(page, 'REST'), parts(page, 'gRPC')];
  await rest.term.hover();
  await expect(rest.card).toBeVisible();
  await grpc.term.hover();
  await expect(grpc.card).toBeVisible();
  await expect(rest.card).toHaveCount(0);
});

test('works by keyboard: the focus opens the card, Tab goes into it, Esc leaves it, Enter follows', async ({
  page,
}) => {
  const { term, card } = await openBackend(page);
  await page.getByRole('heading', { name: 'How Python scales' }).getByRole('link').focus();
  // "CPU-bound" comes first, with the link of its card.
  await page.keyboard.press('Tab');
  await expect(parts(page, 'CPU-bound').card).toBeVisible();
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(term).toHaveAccessibleDescription(meaningOf('gil'));
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary#term-gil');
  await expectBelowHeader(page.locator('#term-gil'));
});

test('the card closes when the focus goes on, and leads to the place that says more', async ({ page }) => {
  await page.goto('/fcube');
  await hydrated(page);
  const { term, card } = parts(page, 'CRUD');
  await page.getByRole('link', { name: 'the rules of the layers' }).focus();
  await page.keyboard.press('Tab');
  // "transaction" comes first. The next Tab goes into its card, once that has been fetched.
  await expect(parts(page, 'transaction').card).toBeVisible();
  await expect(card).toHaveCount(0);
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await card.getByRole('link', { name: 'Key rules' }).click();
  await expect(page).toHaveURL('/layers#key-rules');
  await expect(card).toHaveCount(0);
});

for (const width of [320, 1280]) {
  test(`every card stays within a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const href of ['/backend', '/deployment/vercel', '/deployment/docker-compose']) {
      await page.goto(href);
      await hydrated(page);
      for (const term of await page.locator('a.term').locator('visible=true').all()) {
        await term.hover();
        const card = page.getByRole('note', { name: (await term.textContent()) ?? '', exact: true });
        await expect(card).toBeInViewport({ ratio: 1 });
        await page.keyboard.press('Escape');
        await expect(card).toHaveCount(0);
      }
      const { scrollWidth, clientWidth } = await page.evaluate(() => document.documentElement);
      expect(scrollWidth).toBe(clientWidth);
    }
  });
}

test('an open card is accessible in both themes', async ({ page }) => {
  const { term, card } = await openBackend(page);
  await term.hover();
  await expect(card).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    const { violations } = await new AxeBuilder({ page }).include('main').analyze();
    expect(violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  }
});

test('print has neither cards nor their marks', async ({ page }) => {
  const { term, card } = await openBackend(page);
  await term.hover();
  await expect(card).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeHidden();
  await expect(term).toHaveCSS('text-decoration-line', 'none');
});

test.describe('on a touch screen', () => {
  test.use({ ...phone, userAgent: undefined });

  test('a tap opens the card instead of the link, and the card leads on', async ({ page }) => {
    const { term, card } = await openBackend(page);
    await term.tap();
    await expect(card).toBeVisible();
    await expect(page).toHaveURL('/backend');
    await term.tap();
    await expect(card).toHaveCount(0);
    await term.tap();
    await expect(card).toBeVisible();
    await page.getByRole('heading', { name: 'How Python scales' }).tap({ position: { x: 300, y: 5 } });
    await expect(card).toHaveCount(0);
    await term.tap();
    const link = card.getByRole('link', { name: 'Glossary' });
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
    await link.tap();
    await expect(page).toHaveURL('/glossary#term-gil');
    await expectBelowHeader(page.locator('#term-gil'));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its entry in the glossary', async ({ page }) => {
    await page.goto('/backend');
    const { term } = parts(page);
    await expect(term).toHaveAccessibleDescription(meaningOf('gil'));
    await term.click();
    await expect(page).toHaveURL('/glossary#term-gil');
    await expectBelowHeader(page.locator('#term-gil'));
  });
});
