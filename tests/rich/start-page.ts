import { expect, type Page } from '@playwright/test';
import { checklist } from '@/lib/onboarding/checklist';
import type { OnboardingPath } from '@/lib/content/model';
import { guide } from './guide';

const [first, second] = guide.paths;
if (!first || !second) throw new Error('The fixture guide has two paths');
export const [backend, operations] = [first, second];
/** A step that both paths have, with which one begins, and one that only the backend has. */
const everywhere = operations.steps.find((step) => backend.steps.includes(step));
const here = backend.steps.find((step) => !operations.steps.includes(step));
if (!everywhere || !here) throw new Error('Paths share a step, and have one of their own');
export const [shared, own] = [everywhere, here];

/** The parts of the path that shows. */
export function start(page: Page) {
  const panel = page.locator('[role="tabpanel"]:not([hidden])');
  return {
    panel,
    tab: (name: string) => page.getByRole('tab', { name }),
    items: panel.locator('[data-slot="path-steps"]').getByRole('listitem'),
    boxes: panel.getByRole('checkbox'),
    box: (title: string) => panel.getByRole('checkbox', { name: `Done: ${title}`, exact: true }),
    count: panel.getByRole('status'),
    progress: panel.getByRole('progressbar', { name: 'Progress' }),
    reset: panel.getByRole('button', { name: 'Reset', exact: true }),
    undo: panel.getByRole('button', { name: 'Undo reset' }),
  };
}

/** Opens the page and waits until its boxes can be ticked. */
export async function openStart(page: Page, address = '/start') {
  await page.goto(address);
  const parts = start(page);
  await expect(parts.boxes.first()).toBeVisible();
  return parts;
}

/** A path as the checklist that is copied. */
export function listOf(path: OnboardingPath, done: string[]): string {
  return checklist({ title: `${guide.site.name}: ${path.title}`, steps: path.steps, done, siteUrl: guide.site.url });
}
