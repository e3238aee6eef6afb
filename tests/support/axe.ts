import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

interface Part {
  /** A selector of the part of the page that is looked at; the whole page unless told. */
  within?: string;
  /** A selector of what is left out. */
  except?: string;
  /** Asks about contrast alone: for the second theme of a state, which changes nothing but colours. */
  coloursOnly?: boolean;
}

/** Without its comments, of which axe has more than code. */
const axeSource = await readFile(
  createRequire(createRequire(import.meta.url).resolve('@axe-core/playwright')).resolve('axe-core/axe.min.js'),
  'utf8',
);

/** What axe finds in the open page, a line for each element. */
export async function axeFaults(page: Page, { within, except, coloursOnly = false }: Part = {}): Promise<string[]> {
  // A page that has been asked before has axe already; a frame may have come since.
  const isThere = page.frames().length === 1 && (await page.evaluate(() => 'axe' in window));
  // In the page itself, which has no frames of other origins: else axe opens a second page for every question.
  const axe = new AxeBuilder({ page, axeSource: isThere ? 'void window.axe' : axeSource })
    .setLegacyMode()
    .options({ resultTypes: ['violations'] });
  if (within) axe.include(within);
  if (except) axe.exclude(except);
  const { violations } = await (coloursOnly ? axe.withRules('color-contrast') : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

/** What axe finds in the open page in both themes: all of it in the light one, and the colours of the dark one. */
export async function axeFaultsInThemes(page: Page, part: Omit<Part, 'coloursOnly'> = {}): Promise<string[]> {
  const faults: string[] = [];
  for (const colorScheme of ['dark', 'light'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    const found = await axeFaults(page, { ...part, coloursOnly: colorScheme === 'dark' });
    faults.push(...found.map((fault) => `${colorScheme}: ${fault}`));
  }
  return faults;
}
