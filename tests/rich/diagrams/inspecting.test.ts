import { expect, test } from '../../support/test';
import { expectInSight, figureOf, live, openFigure, type Figure } from '../../support/figure';
import { detailsOf } from '../guide';

const address = '/deployment/one-server';
const id = 'one-server/infrastructure';

test('the panel never covers what it is about', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  // Those drawn at the right, where the panel stands, among them.
  for (const { id: node } of (await detailsOf(id)).graph.nodes) {
    await figure.part('node', node).focus();
    await page.keyboard.press('Enter');
    await expectInSight(figure.part('node', node));
    await page.keyboard.press('Escape');
  }
});

test('elsewhere leads to the same thing in the other view, another strategy and the text', async ({ page }) => {
  const figure = await openFigure(page, `${address}?view=infrastructure&node=Redis`, id);
  await figure.panel.getByRole('link', { name: 'Data flow', exact: true }).click();
  await expect(page).toHaveURL(/\?view=data-flow&node=Redis$/);
  const flow = await openFigureHere('one-server/data-flow');
  await expect(flow.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(flow.part('node', 'Redis'));

  await flow.panel.getByRole('link', { name: /^Many servers/ }).click();
  await expect(page).toHaveURL(/many-servers\?view=data-flow&node=Redis$/);
  const managed = await openFigureHere('many-servers/data-flow');
  await expect(managed.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(managed.part('node', 'Redis'));

  await managed.panel.getByRole('link', { name: /^Handbook › Configuration/ }).click();
  await expect(page).toHaveURL(/\/handbook#configuration$/);
  await expect(page.getByRole('heading', { name: 'Configuration' })).toBeInViewport();

  async function openFigureHere(other: string): Promise<Figure> {
    const found = figureOf(page, other);
    await live(found);
    return found;
  }
});

for (const [strategy, from, to, chosen, standIn] of [
  ['one-server', 'infrastructure', 'data-flow', 'DB', 'DB'],
  ['many-servers', 'infrastructure', 'data-flow', 'Worker2', 'Worker'],
] as const) {
  test(`${chosen} chosen in the ${from} of ${strategy} is ${standIn} in the other view, and still itself on return`, async ({
    page,
  }) => {
    const figure = await openFigure(page, `/deployment/${strategy}?view=${from}`, `${strategy}/${from}`);
    await figure.part('node', chosen).click();
    await expect(figure.panel).toBeVisible();
    const tab = (view: string) =>
      page.getByRole('tab', { name: view === 'data-flow' ? 'Data Flow View' : 'Infrastructure View' });
    await tab(to).click();
    const other = figureOf(page, `${strategy}/${to}`);
    await live(other);
    await expect(other.part('node', standIn)).toHaveAttribute('aria-pressed', 'true');
    await expect(other.panel).toBeVisible();
    await tab(from).click();
    await expect(figure.part('node', chosen)).toHaveAttribute('aria-pressed', 'true');
  });
}
