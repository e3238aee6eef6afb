import { devices, type Page } from '@playwright/test';
import { guide } from './guide';
import { expectBelowHeader, hydrated } from '../support/page-state';
import { axeFaultsInThemes } from '../support/axe';
import { expect, test } from '../support/test';

const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];

const meaningOf = (id: string) => guide.terms.find((term) => term.id === id)?.meaning ?? `no term ${id}`;

/** A term of a page and the card with its meaning. */
function parts(page: Page, name = 'server-side rendering') {
  return {
    term: page.getByRole('main').getByRole('link', { name, exact: true }),
    card: page.getByRole('note', { name, exact: true }),
  };
}

async function openTerms(page: Page) {
  await page.goto('/deployment/many-servers');
  await hydrated(page);
  return parts(page);
}

test('a pointer that rests on a term opens its card, which can be pointed at', async ({ page }) => {
  const { term, card } = await openTerms(page);
  await term.hover();
  await expect(card).toBeVisible();
  await expect(card).toContainText(meaningOf('ssr'));
  await card.hover();
  await page.mouse.move(0, 0);
  await expect(card).toHaveCount(0);
  await term.hover();
  await expect(card).toBeVisible();
  await test.step('Esc closes it under the pointer', async () => {
    await page.keyboard.press('Escape');
    await expect(card).toHaveCount(0);
  });
  await test.step('another term takes it over', async () => {
    const [one, other] = [parts(page, 'load balancer'), parts(page, 'transactions')];
    await one.term.hover();
    await expect(one.card).toBeVisible();
    await other.term.hover();
    await expect(other.card).toBeVisible();
    await expect(one.card).toHaveCount(0);
  });
  await term.hover();
  await expect(card).toBeVisible();
  await card.getByRole('link', { name: 'Glossary' }).click();
  await expect(page).toHaveURL('/glossary#term-ssr');
});

test('works by keyboard: the focus opens the card, Tab goes into it, Esc leaves it, Enter follows', async ({
  page,
}) => {
  const { term, card } = await openTerms(page);
  // The term before it comes first, with the two links of its card.
  await parts(page, 'transactions').term.focus();
  await expect(parts(page, 'transactions').card).toBeVisible();
  for (let steps = 0; steps < 3; steps++) await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(term).toHaveAccessibleDescription(meaningOf('ssr'));
  await expect(card).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(card.getByRole('link', { name: 'Glossary' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL('/glossary#term-ssr');
  await expectBelowHeader(page.locator('#term-ssr'));
});

test('the card closes when the focus goes on, and leads to the place that says more', async ({ page }) => {
  await page.goto('/deployment/many-servers');
  await hydrated(page);
  const { term, card } = parts(page, 'transactions');
  await parts(page, 'load balancer').term.focus();
  await expect(parts(page, 'load balancer').card).toBeVisible();
  await expect(card).toHaveCount(0);
  // Through the link of its card, which has but one, as this page is the place that says more.
  for (let steps = 0; steps < 2; steps++) await page.keyboard.press('Tab');
  await expect(term).toBeFocused();
  await expect(parts(page, 'load balancer').card).toHaveCount(0);
  await card.getByRole('link', { name: 'Rules', exact: true }).click();
  await expect(page).toHaveURL('/layers#rules');
  await expect(card).toHaveCount(0);
});

for (const width of [320, 1280]) {
  test(`every card stays within a window of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    for (const href of ['/deployment/many-servers', '/deployment/one-server']) {
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

test('an open card is accessible in both themes, and neither it nor its mark is printed', async ({ page }) => {
  const { term, card } = await openTerms(page);
  await term.hover();
  await expect(card).toBeVisible();
  expect(await axeFaultsInThemes(page, { within: 'main' })).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  await expect(card).toBeHidden();
  await expect(term).toHaveCSS('text-decoration-line', 'none');
});

test.describe('on a touch screen', () => {
  test.use({ ...phone, userAgent: undefined });

  test('a tap opens the card instead of the link, and the card leads on', async ({ page }) => {
    const { term, card } = await openTerms(page);
    await term.tap();
    await expect(card).toBeVisible();
    await expect(page).toHaveURL('/deployment/many-servers');
    await term.tap();
    await expect(card).toHaveCount(0);
    await term.tap();
    await expect(card).toBeVisible();
    await page.getByRole('heading', { level: 1 }).tap({ position: { x: 300, y: 5 } });
    await expect(card).toHaveCount(0);
    await term.tap();
    const link = card.getByRole('link', { name: 'Glossary' });
    const box = await link.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(43.5);
    await link.tap();
    await expect(page).toHaveURL('/glossary#term-ssr');
    await expectBelowHeader(page.locator('#term-ssr'));
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a term leads to its entry in the glossary', async ({ page }) => {
    await page.goto('/deployment/many-servers');
    const { term } = parts(page);
    await expect(term).toHaveAccessibleDescription(meaningOf('ssr'));
    await term.click();
    await expect(page).toHaveURL('/glossary#term-ssr');
    await expectBelowHeader(page.locator('#term-ssr'));
  });
});
