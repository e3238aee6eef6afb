import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

interface Part {
  /** A selector of the part of the page that is looked at; the whole page unless told. */
  within?: string;
  /** A selector of what is left out. */
  except?: string;
  /** Asks about contrast alone: for the second theme of a state, which changes nothing but colours. */
  coloursOnly?: boolean;
}

/** What axe finds in the open page, a line for each element. */
export async function axeFaults(page: Page, { within, except, coloursOnly = false }: Part = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  if (within) axe.include(within);
  if (except) axe.exclude(except);
  const { violations } = await (coloursOnly ? axe.withRules('color-contrast') : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}
