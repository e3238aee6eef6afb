import { devices } from '@playwright/test';
import { guide } from './guide';
import { layoutShifts, watchLayoutShifts } from '../support/layout-shift';
import { hydrated, sidewaysScroll } from '../support/page-state';
import { backend, listOf, openStart, operations, own, shared } from './start-page';
import { axeFaults } from '../support/axe';
import { expect, test } from '../support/test';

test('one path shows at a time, chosen by keyboard or by the address, apart from the views of diagrams', async ({
  page,
}) => {
  const { panel, tab, items } = await openStart(page);
  await expect(page.getByRole('tablist')).toHaveAccessibleName('What you will work on');
  await expect(page.getByRole('tab')).toHaveText(guide.paths.map(({ title }) => title));
  await expect(panel).toHaveAccessibleName(backend.title);
  await tab(backend.title).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(operations.title)).toBeFocused();
  await expect(page).toHaveURL('/start?path=operations');
  await expect(items).toHaveCount(operations.steps.length);

  await openStart(page, '/start?path=backend');
  await expect(panel).toHaveAccessibleName(backend.title);
  await page.goto('/deployment/one-server');
  await expect(panel).toHaveAccessibleName('Infrastructure View');
  await page.goto('/start');
  await expect(panel).toHaveAccessibleName(operations.title);
});

test('each step has its place, its question, and an answer that is shown on demand', async ({ page }) => {
  const { items } = await openStart(page);
  for (const [index, step] of backend.steps.entries()) {
    const item = items.nth(index);
    await expect(item.getByRole('link', { name: step.title, exact: true })).toHaveAttribute('href', step.link);
    await expect(item).toContainText(plain(step.question));
  }
  const first = items.first();
  const answer = first.getByText(plain(backend.steps[0]?.answer ?? ''));
  await expect(answer).toBeHidden();
  await first.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(answer).toBeVisible();
  await expect(first.getByText('Hide answer')).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(answer).toBeHidden();
});

test('every link lands: at the heading, the row, the part of the drawing or the step of the flow', async ({
  page,
  request,
}) => {
  const steps = [...new Map(guide.paths.flatMap((path) => path.steps).map((step) => [step.id, step])).values()];
  for (const { link } of steps) {
    await test.step(link, async () => {
      const { searchParams, hash } = new URL(link, 'http://guide');
      if (hash) {
        const printed = await request.get(link);
        expect(printed.status()).toBe(200);
        expect(await printed.text()).toContain(`id="${hash.slice(1)}"`);
        return;
      }
      // From elsewhere: a link to the page that is open already would load nothing.
      await page.goto('about:blank');
      const response = await page.goto(link);
      expect(response?.status()).toBe(200);
      await hydrated(page);
      const [node, group, flow] = ['node', 'group', 'flow'].map((name) => searchParams.get(name));
      const figure = page.locator('figure[data-diagram]').locator('visible=true').first();
      for (const [kind, id] of [
        ['node', node],
        ['group', group],
      ]) {
        if (id) await expect(figure.locator(`[data-${kind}="${id}"][aria-pressed="true"]`)).toBeInViewport();
      }
      if (flow)
        await expect(figure.locator('.flow-count')).toHaveText(new RegExp(`^${searchParams.get('step') ?? 1} of `));
    });
  }
});

test('a step is reached from the list without leaving the document, and Back returns to it', async ({ page }) => {
  const { box, items } = await openStart(page);
  await box(own.title).check();
  const step = backend.steps.find(({ link }) => link.includes('flow='));
  await items.getByRole('link', { name: step?.title ?? '', exact: true }).click();
  await expect(page).toHaveURL(step?.link ?? '');
  await expect(page.locator('.flow-count').locator('visible=true').first()).toHaveText(/^1 of /);
  await page.goBack();
  await expect(box(own.title)).toBeChecked();
});

test('nothing jumps, with steps done already', async ({ page }) => {
  await page.addInitScript((ids) => localStorage.setItem('onboarding:done', JSON.stringify(ids)), [shared.id, own.id]);
  await watchLayoutShifts(page);
  for (const width of [375, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const { count } = await openStart(page, '/start?path=backend');
    await expect(count).toHaveText(`2 of ${backend.steps.length} done`);
    expect(await layoutShifts(page), `${width} px`).toEqual([]);
    expect(await sidewaysScroll(page), `${width} px`).toBe(0);
  }
});

test('a path in use is accessible in both themes', async ({ page }) => {
  const { box, items } = await openStart(page);
  await box(shared.title).check();
  await items.nth(1).locator('summary').click();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
    expect(await axeFaults(page, { coloursOnly: colorScheme === 'dark' }), colorScheme).toEqual([]);
  }
});

test('on paper the chosen path is a list of boxes', async ({ page }) => {
  const { box, boxes, items, panel } = await openStart(page, '/start?path=operations');
  await box(shared.title).check();
  await items.first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 }).locator('visible=true')).toHaveText([operations.title]);
  await expect(page.getByRole('checkbox').locator('visible=true')).toHaveCount(operations.steps.length);
  await expect(boxes.first()).toBeChecked();
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  await expect(panel.locator('details p').locator('visible=true')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all paths stand below each other, with nothing that does not work', async ({ page }) => {
    await page.goto('/start');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(guide.paths.map(({ title }) => title));
    const steps = guide.paths.flatMap((path) => path.steps);
    await expect(main.locator('[data-slot="path-steps"]').getByRole('link').locator('visible=true')).toHaveText(
      steps.map(({ title }) => title),
    );
    for (const role of ['checkbox', 'button', 'progressbar', 'status'] as const) {
      await expect(main.getByRole(role)).toHaveCount(0);
    }
    await main.getByText('Show answer').first().click();
    await expect(main.getByText(plain(steps[0]?.answer ?? '')).first()).toBeVisible();
    await main.getByText('The list in Markdown').first().click();
    await expect(main.locator('details:has(pre) pre').first()).toHaveText(listOf(backend, []));
  });
});

test.describe('on a touch screen', () => {
  const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];
  test.use({ ...phone, userAgent: undefined });

  test('what is pressed is at least 44 pixels wide and high', async ({ page }) => {
    const { box } = await openStart(page);
    await box(shared.title).tap();
    const faults = await page
      .locator('[data-slot="onboarding"] :is([role="tab"], button, label, summary, a)')
      .locator('visible=true')
      .evaluateAll((elements) =>
        elements
          .map((element) => ({ box: element.getBoundingClientRect(), name: element.textContent }))
          .filter(({ box: { width, height } }) => width < 43.5 || height < 43.5)
          .map(({ box: { width, height }, name }) => `${name}: ${Math.round(width)} × ${Math.round(height)}`),
      );
    expect(faults).toEqual([]);
  });
});

/** A text as it reads on the page, where `code` has no backticks. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
