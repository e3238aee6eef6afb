import type { Page } from '@playwright/test';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

declare global {
  interface Window {
    /** Background of the page in the frames so far, each change once. */
    seenPapers?: string[];
  }
}

const papers = { light: 'rgb(251, 250, 248)', dark: 'rgb(15, 20, 30)' };

function paper(page: Page) {
  return expect.poll(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor));
}

async function choose(page: Page, name: 'Light' | 'Dark' | 'As the system') {
  await page.getByRole('group', { name: 'Theme' }).getByText(name, { exact: true }).locator('..').click();
  await expect(page.getByRole('radio', { name, exact: true })).toBeChecked();
}

test('the theme is the one that was chosen, on every page and after a reload', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/handbook');
  await expect(page.getByRole('radio', { name: 'As the system' })).toBeChecked();
  await paper(page).toBe(papers.light);
  await choose(page, 'Dark');
  await paper(page).toBe(papers.dark);
  await page.reload();
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  await paper(page).toBe(papers.dark);
  await page.goto('/layers');
  await paper(page).toBe(papers.dark);

  await page.emulateMedia({ colorScheme: 'dark' });
  await choose(page, 'Light');
  await paper(page).toBe(papers.light);
  await choose(page, 'As the system');
  await paper(page).toBe(papers.dark);
  await page.emulateMedia({ colorScheme: 'light' });
  await paper(page).toBe(papers.light);
});

test('of two changes in a row the second comes at once, too', async ({ page }) => {
  await page.goto('/handbook');
  const isHeld = await page.evaluate(async () => {
    const nextFrame = () => new Promise(requestAnimationFrame);
    window.chooseTheme?.('dark');
    await nextFrame();
    window.chooseTheme?.('light');
    // In which the first change would let go.
    await nextFrame();
    return document.documentElement.classList.contains('theme-changing');
  });
  expect(isHeld).toBe(true);
  await expect(page.locator('html')).not.toHaveClass(/theme-changing/);
});

test('a theme comes at once, not one part after the other', async ({ page }) => {
  // Whoever looked in each frame would have the page styled sooner than it is for a reader.
  const transitions = () =>
    page.evaluate(() => document.getAnimations().map((each) => (each as CSSTransition).transitionProperty));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/handbook');
  for (const colorScheme of ['dark', 'light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await page.locator(`html.${colorScheme}`).waitFor();
    expect(await transitions()).toEqual([]);
  }
});

test('the switch works by keyboard', async ({ page }) => {
  await page.goto('/handbook');
  await hydrated(page);
  await page.getByRole('radio', { name: 'As the system' }).focus();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Dark', exact: true })).toBeChecked();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: 'Light', exact: true })).toBeChecked();
});

for (const [chosen, system, seen] of [
  ['dark', 'light', papers.dark],
  ['light', 'dark', papers.light],
  [null, 'dark', papers.dark],
] as const) {
  test(`no other theme flashes up: ${chosen ?? 'none'} chosen, the system ${system}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: system });
    await page.addInitScript((theme) => {
      if (theme) localStorage.setItem('theme', theme);
      const papersSeen: string[] = [];
      window.seenPapers = papersSeen;
      (function look() {
        const now = document.body && getComputedStyle(document.documentElement).backgroundColor;
        // Before the style sheet has come nothing is painted.
        if (document.styleSheets.length > 1 && now && papersSeen.at(-1) !== now) papersSeen.push(now);
        requestAnimationFrame(look);
      })();
    }, chosen);
    await page.goto('/guide');
    await hydrated(page);
    await paper(page).toBe(seen);
    expect(await page.evaluate(() => window.seenPapers)).toEqual([seen]);
    await expect(page.locator('html')).toHaveCSS('color-scheme', seen === papers.dark ? 'dark' : 'light');
  });
}

test('the theme can be changed where storage is refused', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is refused', 'SecurityError');
      },
    });
  });
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('/layers');
  await choose(page, 'Dark');
  await paper(page).toBe(papers.dark);
});
