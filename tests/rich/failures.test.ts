import type { Page } from '@playwright/test';
import { failureLimits } from '@/lib/diagrams/ask/describe-failure';
import { singlePointsOfFailure, whatFails } from '@/lib/diagrams/ask/failure';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { figureOf, live, openFigure, query, type Figure } from '../support/figure';
import { axeFaults } from '../support/axe';
import { sidewaysScroll } from '../support/page-state';
import { contrastFaults } from '../support/rendered-text';
import { expect, test } from '../support/test';
import { detailsOf, guide } from './guide';

/** The first diagram of the first strategy, which has a part whose failure is felt, and a group. */
async function failing() {
  const page = strategyPages(guide)[0];
  const id = page?.diagrams.find((diagram) => diagram.id.startsWith(`${page.strategy.id}/`))?.id;
  if (!page || !id) throw new Error('No strategy has a diagram.');
  const details = await detailsOf(id);
  const [part] = singlePointsOfFailure(details);
  const group = details.graph.groups.at(-1);
  const other = details.graph.nodes.find((node) => node.id !== part?.node && node.group === group?.id);
  if (!part || !group || !other) throw new Error(`Nothing depends on anything in ${id}.`);
  const view = details.view ? `view=${details.view}&` : '';
  return { id, details, address: page.href, view, part: part.node, other: other.id, group: group.id };
}

/** Every node stands there as the answer says, and the panel tells of each that is touched. */
async function expectFailed({ root, panel }: Figure, details: DiagramDetails, failed: string[]): Promise<void> {
  const expected = [...whatFails(details, failed).nodes]
    .filter(([, { state }]) => state !== 'untouched')
    .map(([node, { state }]) => `${node} ${state}`);
  const marked = () =>
    root
      .locator('svg.dg [data-node][data-failure]')
      .evaluateAll((nodes) =>
        nodes.map((node) => `${node.getAttribute('data-node')} ${node.getAttribute('data-failure')}`),
      );
  await expect.poll(async () => (await marked()).toSorted()).toEqual(expected.toSorted());
  const groups = failed.filter((id) => details.graph.groups.some((group) => group.id === id));
  await expect(root.locator('.dg-marks .failure-mark')).toHaveCount(expected.length + groups.length);
  await expect(panel.locator('[data-failed-part]')).toHaveCount(
    expected.filter((each) => !each.endsWith(' failed')).length,
  );
}

const addressAsks = (page: Page) => new URLSearchParams(query(page)).get('fail');

test('a link shows what fails; parts are added and taken out; Back, Esc and the other theme keep to it', async ({
  page,
}) => {
  const { id, details, address, view, part, other, group } = await failing();
  const figure = await openFigure(page, `${address}?${view}fail=${part},NoSuchPart`, id);
  await test.step('restored, and what is unknown is told', async () => {
    await expectFailed(figure, details, [part]);
    await expect(figure.panel.getByRole('status').filter({ hasText: 'NoSuchPart' })).toBeVisible();
    await expect(figure.panel.getByText(failureLimits)).toBeVisible();
    await expect(figure.part('node', part)).toHaveAttribute('aria-description', /^Failed/);
  });

  await test.step('accessible in both themes', async () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
      const coloursOnly = colorScheme === 'dark';
      expect.soft(await axeFaults(page, { within: `[data-diagram="${id}"]`, coloursOnly })).toEqual([]);
      expect.soft(await contrastFaults(page, 4.5)).toEqual([]);
    }
  });

  await test.step('another part, from the drawing', async () => {
    await figure.part('node', other).click();
    await expectFailed(figure, details, [part, other]);
    expect(addressAsks(page)).toBe(`${part},${other},NoSuchPart`);
  });
  await test.step('a group, from the list', async () => {
    await figure.panel.getByRole('combobox').selectOption(group);
    await expectFailed(figure, details, [part, other, group]);
  });
  await test.step('taken out again', async () => {
    await figure.panel.getByRole('list', { name: 'Fails' }).getByRole('button').first().click();
    await expectFailed(figure, details, [other, group]);
    await page.goBack();
    await expectFailed(figure, details, [part, other, group]);
    await page.goBack();
    await expectFailed(figure, details, [part, other]);
  });
  await test.step('closed', async () => {
    await page.keyboard.press('Escape');
    await expect(figure.panel).toHaveCount(0);
    await expect(figure.root.locator('[data-failure], [data-failing], [aria-description]')).toHaveCount(0);
    expect(addressAsks(page)).toBeNull();
  });
});

test('asked from a panel by keyboard alone, it loads only then, and leads back to what failed', async ({ page }) => {
  const { id, details, address, view, part, other } = await failing();
  const scripts = new Set<string>();
  page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
  const knowsFailures = async () => {
    const bodies = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).text()));
    return bodies.some((body) => body.includes(failureLimits.slice(0, 40)));
  };
  const figure = await openFigure(page, `${address}?${view}node=${part}`, id);
  const ask = figure.panel.getByRole('link', { name: 'What if this fails?' });
  await expect(ask).toBeVisible();
  expect(await knowsFailures()).toBe(false);

  await ask.focus();
  await page.keyboard.press('Enter');
  await expectFailed(figure, details, [part]);
  expect(await knowsFailures()).toBe(true);
  expect(addressAsks(page)).toBe(part);

  // In the drawing both keys that choose a part let it fail.
  await figure.part('node', other).focus();
  await page.keyboard.press('Enter');
  await expectFailed(figure, details, [part, other]);
  await page.keyboard.press('Space');
  await expectFailed(figure, details, [part]);

  await figure.panel.getByRole('list', { name: 'Fails' }).getByRole('button').press('Enter');
  await expect(figure.panel).toHaveCount(0);
  await expect(figure.part('node', part)).toBeFocused();
});

test('single points of failure lead to their failure; the sheet of a phone leaves the drawing in sight', async ({
  page,
}) => {
  const compare = guide.pages.find(({ body }) => body.includes('<StrategyFigures'));
  const { id, details, address, part } = await failing();
  await page.setViewportSize({ width: 375, height: 700 });
  await page.goto(compare?.href ?? '');
  await page.locator(`a[href*="${address}"][href$="fail=${part}"]`).click();
  const figure = figureOf(page, id);
  await live(figure);
  await expectFailed(figure, details, [part]);
  await expect(figure.part('node', part)).toBeInViewport();
  const sheet = await figure.panel.boundingBox();
  const node = await figure.part('node', part).boundingBox();
  expect((node?.y ?? 0) + (node?.height ?? 0)).toBeLessThanOrEqual(sheet?.y ?? 0);
  expect(await sidewaysScroll(page)).toBe(0);
});

test('where the other view answers otherwise, its answer is told, and a press leads to it', async ({ page }) => {
  const [here, there] = ['one-server/infrastructure', 'one-server/data-flow'];
  const figure = await openFigure(page, '/deployment/one-server?fail=Redis', here);
  const told = figure.panel.getByText('Celery Beat is affected');
  await expect(told).toContainText('The other view has other arrows.');
  await told.getByRole('link', { name: 'Data flow' }).click();
  const other = figureOf(page, there);
  await live(other);
  await expectFailed(other, await detailsOf(there), ['Redis']);
  expect(query(page)).toBe('?view=data-flow&fail=Redis');
  await expect(other.panel.getByText('Celery Beat is untouched')).toBeVisible();

  await test.step('where both agree nothing is told', async () => {
    await other.panel.getByRole('combobox').selectOption('DB');
    await other.panel.getByRole('button', { name: /^Redis fails/ }).click();
    await expectFailed(other, await detailsOf(there), ['DB']);
    await expect(other.panel.getByText('The other view')).toHaveCount(0);
  });
});

test.describe('without a network', () => {
  // The browser tells of what it could not load, React of what therefore failed.
  test.use({ expectedMessages: [/Failed to load|ERR_FAILED|ChunkLoadError|Error: /] });

  test('what did not load is told in the place of the answer, and the rest of the page stays', async ({ page }) => {
    const { id, address, view, part } = await failing();
    const figure = await openFigure(page, `${address}?${view}node=${part}`, id);
    const ask = figure.panel.getByRole('link', { name: 'What if this fails?' });
    await expect(ask).toBeVisible();
    await page.route('**/_next/**', (route) => route.abort());
    await ask.click();
    await expect(figure.panel.getByRole('status')).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.unroute('**/_next/**');
    await figure.panel.getByRole('button', { name: 'Close' }).click();
    await figure.part('node', part).click();
    await expect(figure.panel.getByRole('link', { name: 'What if this fails?' })).toBeVisible();
  });
});

test('nobody is asked what happens if people fail', async ({ page }) => {
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow&node=Readers', 'one-server/data-flow');
  await expect(figure.panel).toContainText('People at their browsers');
  await expect(figure.panel.getByRole('link', { name: 'What if this fails?' })).toHaveCount(0);
});
