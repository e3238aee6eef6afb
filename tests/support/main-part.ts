import type { Page } from '@playwright/test';
import { axeFaultsInThemes } from './axe';
import { sidewaysScroll } from './page-state';
import { expect } from './test';

/** The main part of an open page: axe finds nothing in it in either theme, and on a phone nothing is too wide. */
export async function expectSoundMain(page: Page): Promise<void> {
  expect.soft(await axeFaultsInThemes(page, { within: 'main' })).toEqual([]);
  const size = page.viewportSize();
  await page.setViewportSize({ width: 375, height: 700 });
  expect.soft(await sidewaysScroll(page)).toBe(0);
  if (size) await page.setViewportSize(size);
}
