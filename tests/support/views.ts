import { expect, type Page } from '@playwright/test';

/** The tabs of a strategy's page, and the panel that is open. */
export function views(page: Page) {
  return {
    infrastructure: page.getByRole('tab', { name: 'Infrastructure View' }),
    dataFlow: page.getByRole('tab', { name: 'Data Flow View' }),
    panel: page.locator('[role="tabpanel"]:not([hidden])'),
  };
}

/** Waits until one view is open and the other is closed, for eyes, keyboard and screen readers. */
export async function expectView(page: Page, view: 'infrastructure' | 'data-flow'): Promise<void> {
  const { infrastructure, dataFlow, panel } = views(page);
  const [open, closed] = view === 'data-flow' ? [dataFlow, infrastructure] : [infrastructure, dataFlow];
  await expect(open).toHaveAttribute('aria-selected', 'true');
  await expect(open).toHaveAttribute('tabindex', '0');
  await expect(closed).toHaveAttribute('aria-selected', 'false');
  await expect(closed).toHaveAttribute('tabindex', '-1');
  await expect(panel).toHaveCount(1);
  await expect(panel).toHaveAccessibleName(view === 'data-flow' ? 'Data Flow View' : 'Infrastructure View');
  await expect(panel.locator('svg.dg')).toBeVisible();
  await expect(page.locator('[role="tabpanel"][hidden]')).toHaveAttribute('hidden', 'until-found');
}
