import { expect, type Locator, type Page } from '@playwright/test';

/** Has the page hydrate, as a press would that needs it. */
export async function wake(page: Page): Promise<void> {
  await page.evaluate(() => dispatchEvent(new Event('wake')));
}

/** Has the page hydrate, and waits until React has taken over. */
export async function hydrated(page: Page): Promise<void> {
  await wake(page);
  await expect(page.locator('html')).toHaveAttribute('data-hydrated');
}

/** How far the page can be scrolled sideways, in pixels. */
export function sidewaysScroll(page: Page): Promise<number> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth - clientWidth;
  });
}

/** Waits until an element stands in the upper part of the window and the header does not cover it. */
export async function expectBelowHeader(target: Locator): Promise<void> {
  await expect
    .poll(() =>
      target.evaluate((element) => {
        const { top } = element.getBoundingClientRect();
        const header = document.querySelector('body > header')?.getBoundingClientRect().bottom ?? 0;
        if (top < header) return `its top is at ${top}, under the header, which ends at ${header}`;
        return top < innerHeight * 0.6 ? 'in view' : `its top is at ${top} of ${innerHeight}`;
      }),
    )
    .toBe('in view');
}

/** Values that occur more than once among the ids of the document. */
export function duplicateIds(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    return ids.filter((id, index) => ids.indexOf(id) !== index);
  });
}

/** Opens all views and all that is folded at once, so that what a reader sees one after the other can be examined. */
export async function showAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const closed of document.querySelectorAll('[data-tab][hidden]')) closed.removeAttribute('hidden');
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}

/** Opens an address and waits until the page's scripts have taken over. */
export async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await hydrated(page);
}
