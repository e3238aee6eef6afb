import { litParts } from '@/lib/diagrams/ask/answers';
import { settled } from '../../support/settled';
import { axeFaultsInThemes } from '../../support/axe';
import { expect, test } from '../../support/test';
import { expectInSight, figureOf, live, openFigure, phone, query } from '../../support/figure';
import { detailsOf } from '../guide';

const compose = '/deployment/one-server';

test('every node, edge and group answers to Enter, with a name and its connections lit', async ({ page }) => {
  const id = 'one-server/infrastructure';
  const details = await detailsOf(id);
  const figure = await openFigure(page, compose, id);
  const parts = [
    ...details.graph.groups.map((group) => ({ kind: 'group' as const, id: group.id })),
    ...details.graph.edges.map((edge) => ({ kind: 'edge' as const, id: edge.id })),
    ...details.graph.nodes.map((node) => ({ kind: 'node' as const, id: node.id })),
  ];
  for (const part of parts) {
    const element = figure.part(part.kind, part.id);
    await element.focus();
    await expect(element).toHaveAccessibleName(/\w/);
    await page.keyboard.press(' ');
    await expect(element).toHaveAttribute('aria-pressed', 'true');
    const lit = litParts(details, part);
    await expect(figure.stage.locator('[data-node][data-lit]')).toHaveCount(lit?.nodes.size ?? 0);
    await expect(figure.stage.locator('[data-edge][data-lit]')).toHaveCount(lit?.edges.size ?? 0);
    await page.keyboard.press('Escape');
    await expect(figure.panel).toHaveCount(0);
  }
});

test('the panel tells what a node is, where it stands and what talks to it', async ({ page }) => {
  const figure = await openFigure(page, compose, 'one-server/infrastructure');
  await figure.part('node', 'Redis').click();
  await expect(figure.panel).toContainText('Cache + Broker');
  await expect(figure.panel).toContainText('In One Server › Docker Compose');
  await expect(figure.panel.getByRole('link', { name: /^Redis 7\.0\+/ })).toHaveAttribute('href', '/reference#redis');
  for (const name of ['Loans API', 'Celery Worker']) {
    await expect(figure.panel.getByRole('link', { name, exact: true }).first()).toBeVisible();
  }
  await figure.panel.getByRole('link', { name: 'Loans API', exact: true }).first().click();
  await expect(figure.part('node', 'API')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(() => query(page)).toBe('?node=API');
  await figure.panel.getByRole('link', { name: 'Data flow', exact: true }).click();
  await expect(page.getByRole('tab', { name: 'Data Flow View' })).toHaveAttribute('aria-selected', 'true');
  await expect(figureOf(page, 'one-server/data-flow').part('node', 'API')).toHaveAttribute('aria-pressed', 'true');
});

test('a second click, the background, Esc and the button clear', async ({ page }) => {
  const figure = await openFigure(page, compose, 'one-server/infrastructure');
  const redis = figure.part('node', 'Redis');
  const clear = [
    () => redis.click(),
    () => figure.stage.click({ position: { x: 8, y: 8 } }),
    () => page.keyboard.press('Escape'),
    () => figure.panel.getByRole('button', { name: 'Close' }).click(),
  ];
  for (const act of clear) {
    await redis.click();
    await expect(figure.panel).toBeVisible();
    await act();
    await expect(figure.panel).toHaveCount(0);
    await expect(redis).toHaveAttribute('aria-pressed', 'false');
  }
});

test('what is chosen in one view is chosen in the other, by what it stands for', async ({ page }) => {
  const figure = await openFigure(page, compose, 'one-server/infrastructure');
  await figure.part('node', 'DB').click();
  await page.getByRole('tab', { name: 'Data Flow View' }).click();
  const flow = figureOf(page, 'one-server/data-flow');
  await live(flow);
  await expect(flow.part('node', 'DB')).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(page.getByRole('tab', { name: 'Infrastructure View' })).toHaveAttribute('aria-selected', 'true');
  await expect(figure.part('node', 'DB')).toHaveAttribute('aria-pressed', 'true');
});

for (const viewport of [{ width: 1280, height: 900 }, phone.viewport]) {
  test(`a link restores what it shows, in sight and announced, at ${viewport.width} px`, async ({ page }) => {
    await page.setViewportSize(viewport);
    await page.goto(`${compose}?view=data-flow&node=Redis`);
    const figure = figureOf(page, 'one-server/data-flow');
    await live(figure);
    await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
    await expect(
      figure.root.locator('[aria-live="polite"]').getByText('Redis selected. 3 incoming, 0 outgoing.'),
    ).toBeAttached();
    await expectInSight(figure.part('node', 'Redis').locator('.dg-name'));
    await page.reload();
    await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  });
}

test('edges and groups have links too, and what does not exist is no question', async ({ page }) => {
  const figure = await openFigure(page, `${compose}?edge=L_Nginx_API_0`, 'one-server/infrastructure');
  await expect(figure.panel).toHaveAccessibleName('From Nginx to Loans API');
  await openFigure(page, `${compose}?group=docker-compose`, 'one-server/infrastructure');
  await expect(figure.panel.getByRole('list').first().getByRole('listitem')).toHaveCount(5);
  await openFigure(page, `${compose}?node=Kafka&step=x&flow=none`, 'one-server/infrastructure');
  await expect(figure.panel).toHaveCount(0);
});

test('on the whole guide a figure answers without touching the address', async ({ page }) => {
  const figure = await openFigure(page, '/guide', 'one-server/infrastructure');
  await figure.part('node', 'Redis').click();
  await expect(figure.panel).toBeVisible();
  expect(query(page)).toBe('');
});

test('the mouse shows what hangs together, and nothing steps back', async ({ page }) => {
  const figure = await openFigure(page, compose, 'one-server/infrastructure');
  await figure.part('node', 'Redis').hover();
  await expect(figure.part('edge', 'L_API_Redis_0')).toHaveAttribute('data-near');
  await expect(figure.stage).not.toHaveAttribute('data-asking');
  await expect(figure.panel).toHaveCount(0);
  await page.mouse.move(2, 2);
  await expect(figure.part('edge', 'L_API_Redis_0')).not.toHaveAttribute('data-near');
});

test('a page without a diagram loads nothing of this', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  await page.goto('/handbook');
  await settled(page);
  expect(requests.filter((path) => path.startsWith('/diagrams/'))).toEqual([]);
  const before = new Set(requests.filter((path) => path.endsWith('.js')));
  await openFigure(page, compose, 'one-server/infrastructure');
  const tools = [...new Set(requests.filter((path) => path.endsWith('.js') && !before.has(path)))];
  expect(tools.length).toBeGreaterThan(0);
});

test('axe finds nothing in any state', async ({ page }) => {
  // By hand: else the button of a flow plays it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, `${compose}?view=data-flow&node=Redis`, 'one-server/data-flow');
  const expectClean = async (state: string) => {
    const faults = await axeFaultsInThemes(page, {
      within: '[data-diagram="one-server/data-flow"]',
      // Another page, of which the dialog leaves only itself to be read; its landmarks are not this page's.
      except: 'iframe',
    });
    expect(faults, state).toEqual([]);
  };
  await expect(figure.panel).toBeVisible();
  await expectClean('node');
  await figure.flow('A loan').click();
  await expect(figure.root.locator('.flow-count')).toHaveText('1 of 5');
  await expectClean('flow');
  await figure.root.getByRole('button', { name: 'Share' }).click();
  await expect(figure.root.getByRole('menu', { name: 'Share this diagram' })).toBeVisible();
  await expectClean('menu');
  await figure.root.getByRole('menuitem', { name: 'Embed…' }).click();
  await expectClean('embed dialog');
  await page.keyboard.press('Escape');
  await figure.root.getByRole('button', { name: 'Full screen', exact: true }).click();
  await expect(figure.root).toHaveAttribute('data-full');
  await expectClean('full screen');
});
