import { AxeBuilder } from '@axe-core/playwright';
import { devices, type Page } from '@playwright/test';
import { checklist } from '@/lib/onboarding/checklist';
import { guide } from './support/guide';
import { layoutShifts, watchLayoutShifts } from './support/layout-shift';
import { expectBelowHeader, hydrated, sidewaysScroll } from './support/page-state';
import { expect, test } from './support/test';

const [backend, frontend, operations] = guide.paths;
if (!backend || !frontend || !operations) throw new Error('The guide has three paths');
/** A step that all paths begin with, and one that only the backend has. */
const shared = backend.steps.find((step) => frontend.steps.includes(step) && operations.steps.includes(step));
const own = backend.steps.find((step) => !frontend.steps.includes(step) && !operations.steps.includes(step));
if (!shared || !own) throw new Error('Paths share a step, and have one of their own');

/** The parts of the path that shows. */
function start(page: Page) {
  const panel = page.locator('[role="tabpanel"]:not([hidden])');
  return {
    panel,
    tab: (name: string) => page.getByRole('tab', { name }),
    items: panel.locator('.path-steps').getByRole('listitem'),
    boxes: panel.getByRole('checkbox'),
    box: (title: string) => panel.getByRole('checkbox', { name: `Done: ${title}`, exact: true }),
    count: panel.getByRole('status'),
    progress: panel.getByRole('progressbar', { name: 'Progress' }),
    reset: panel.getByRole('button', { name: 'Reset', exact: true }),
    undo: panel.getByRole('button', { name: 'Undo reset' }),
  };
}

/** Opens the page and waits until its boxes can be ticked. */
async function openStart(page: Page, address = '/start') {
  await page.goto(address);
  const parts = start(page);
  await expect(parts.boxes.first()).toBeVisible();
  return parts;
}

test('one path shows at a time, chosen by keyboard or by the address, apart from the views of diagrams', async ({ page }) => {
  const { panel, tab, items } = await openStart(page);
  await expect(page.getByRole('tablist')).toHaveAccessibleName('What you will work on');
  await expect(page.getByRole('tab')).toHaveText(guide.paths.map(({ title }) => title));
  await expect(panel).toHaveAccessibleName(backend.title);
  await tab(backend.title).focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(frontend.title)).toBeFocused();
  await expect(page).toHaveURL('/start?path=frontend');
  await expect(items).toHaveCount(frontend.steps.length);

  await openStart(page, '/start?path=operations');
  await expect(panel).toHaveAccessibleName(operations.title);
  await page.goto('/deployment/docker-compose');
  await expect(panel).toHaveAccessibleName('Infrastructure View');
  await page.goto('/start');
  await expect(panel).toHaveAccessibleName(frontend.title);
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

test('what is done is counted, kept over a reload, and done on every path', async ({ page }) => {
  const { boxes, box, count, progress, tab, items } = await openStart(page);
  const total = backend.steps.length;
  await expect(count).toHaveText(`0 of ${total} done`);
  await expect(items.first()).toHaveAttribute('aria-current', 'step');
  await box(shared.title).focus();
  await page.keyboard.press('Space');
  await box(own.title).check();
  await expect(count).toHaveText(`2 of ${total} done`);
  await expect(progress).toHaveJSProperty('value', 2);
  await expect(page.locator('[role="tabpanel"]:not([hidden]) [aria-current="step"]')).toHaveCount(1);
  await expect(items.first()).not.toHaveAttribute('aria-current');

  await page.reload();
  await expect(box(shared.title)).toBeChecked();
  await expect(count).toHaveText(`2 of ${total} done`);
  await tab(operations.title).click();
  await expect(box(shared.title)).toBeChecked();
  await expect(count).toHaveText(`1 of ${operations.steps.length} done`);
  await box(shared.title).uncheck();
  await expect(count).toHaveText(`0 of ${operations.steps.length} done`);

  await tab(backend.title).click();
  await expect(count).toHaveText(`1 of ${total} done`);
  for (const each of await boxes.all()) await each.check();
  await expect(count).toHaveText(`All ${total} done`);
  await expect(page.locator('[role="tabpanel"]:not([hidden]) [aria-current="step"]')).toHaveCount(0);
});

test('a step done in one window is done in the other, and unknown steps are kept', async ({ page, context }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('onboarding:done')) localStorage.setItem('onboarding:done', '["of-a-later-guide"]');
  });
  const { box, count } = await openStart(page);
  const other = await context.newPage();
  const there = await openStart(other);
  await there.box(own.title).check();
  await expect(box(own.title)).toBeChecked();
  await expect(count).toHaveText(`1 of ${backend.steps.length} done`);
  expect(await page.evaluate(() => localStorage.getItem('onboarding:done'))).toBe(
    JSON.stringify(['of-a-later-guide', own.id]),
  );
});

test('a path is reset, and the reset undone', async ({ page }) => {
  const { box, count, reset, undo, tab } = await openStart(page);
  const total = backend.steps.length;
  await expect(reset).toBeDisabled();
  await box(shared.title).check();
  await box(own.title).check();
  await reset.focus();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`0 of ${total} done`);
  await expect(undo).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(count).toHaveText(`2 of ${total} done`);
  await expect(box(own.title)).toBeChecked();

  await tab(operations.title).click();
  await reset.click();
  await tab(backend.title).click();
  // What only this path has is none of the other's.
  await expect(count).toHaveText(`1 of ${total} done`);
  await box(own.title).uncheck();
  await expect(reset).toBeDisabled();
});

test('where storage is refused, what is done holds for the visit', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is refused', 'SecurityError');
      },
    });
  });
  const { box, count } = await openStart(page);
  await box(own.title).check();
  await page.getByRole('navigation', { name: 'Guide' }).getByRole('link', { name: 'Backend' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Backend');
  await page.goBack();
  await expect(box(own.title)).toBeChecked();
  await expect(count).toHaveText(`1 of ${backend.steps.length} done`);
});

test.describe('the checklist', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('is copied as Markdown, with what is done', async ({ page }) => {
    const { box, panel } = await openStart(page);
    await box(own.title).check();
    await panel.getByRole('button', { name: 'Copy as checklist' }).click();
    await expect(panel.getByRole('button', { name: 'Copied' })).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(listOf(backend, [own.id]));
  });

  test('is shown and selected where the clipboard refuses', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('No', 'NotAllowedError'));
    });
    const { panel } = await openStart(page);
    await panel.getByRole('button', { name: 'Copy as checklist' }).click();
    await expect(panel.getByRole('button', { name: 'Copy it from below' })).toBeVisible();
    await expect(panel.getByText('- [ ] ').first()).toBeVisible();
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected?.trim()).toBe(listOf(backend, []).trim());
  });
});

test('every link lands: at the heading, the row, the part of the drawing or the step of the flow', async ({ page }) => {
  test.slow();
  const steps = [...new Map(guide.paths.flatMap((path) => path.steps).map((step) => [step.id, step])).values()];
  for (const { link } of steps) {
    await test.step(link, async () => {
      // From elsewhere: a link to the page that is open already would load nothing.
      await page.goto('about:blank');
      const response = await page.goto(link);
      expect(response?.status()).toBe(200);
      await hydrated(page);
      const { searchParams, hash } = new URL(link, 'http://guide');
      if (hash) await expectBelowHeader(page.locator(hash));
      const [node, group, flow] = ['node', 'group', 'flow'].map((name) => searchParams.get(name));
      const figure = page.locator('figure[data-diagram]').locator('visible=true').first();
      for (const [kind, id] of [['node', node], ['group', group]]) {
        if (id) await expect(figure.locator(`[data-${kind}="${id}"][aria-pressed="true"]`)).toBeInViewport();
      }
      if (flow) await expect(figure.locator('.flow-count')).toHaveText(new RegExp(`^${searchParams.get('step')} of `));
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
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`), colorScheme).toEqual([]);
  }
});

test('on paper the chosen path is a list of boxes', async ({ page }) => {
  const { box, boxes, items, panel } = await openStart(page, '/start?path=frontend');
  await box(shared.title).check();
  await items.first().locator('summary').click();
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('heading', { level: 2 }).locator('visible=true')).toHaveText([frontend.title]);
  await expect(page.getByRole('checkbox').locator('visible=true')).toHaveCount(frontend.steps.length);
  await expect(boxes.first()).toBeChecked();
  await expect(page.getByRole('button').locator('visible=true')).toHaveCount(0);
  await expect(panel.locator('.step-answer').locator('visible=true')).toHaveCount(1);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('all paths stand below each other, with nothing that does not work', async ({ page }) => {
    await page.goto('/start');
    const main = page.getByRole('main');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(guide.paths.map(({ title }) => title));
    const steps = guide.paths.flatMap((path) => path.steps);
    await expect(main.locator('.path-steps').getByRole('link').locator('visible=true')).toHaveText(
      steps.map(({ title }) => title),
    );
    for (const role of ['checkbox', 'button', 'progressbar', 'status'] as const) {
      await expect(main.getByRole(role)).toHaveCount(0);
    }
    await main.getByText('Show answer').first().click();
    await expect(main.getByText(plain(steps[0]?.answer ?? '')).first()).toBeVisible();
    await main.getByText('The list in Markdown').first().click();
    await expect(main.locator('.path-markdown pre').first()).toHaveText(listOf(backend, []));
  });
});

test.describe('on a touch screen', () => {
  const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];
  test.use({ ...phone, userAgent: undefined });

  test('what is pressed is at least 44 pixels wide and high', async ({ page }) => {
    const { box } = await openStart(page);
    await box(shared.title).tap();
    const faults = await page
      .locator('.onboarding :is([role="tab"], button, label, summary, a)')
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

function listOf(path: typeof backend & {}, done: string[]): string {
  return checklist({ title: `${guide.site.name}: ${path.title}`, steps: path.steps, done, siteUrl: guide.site.url });
}

/** A text as it reads on the page, where `code` has no backticks. */
function plain(text: string): string {
  return text.replaceAll('`', '');
}
