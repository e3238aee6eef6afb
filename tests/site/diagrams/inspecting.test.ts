import { expect, test } from '../../support/test';
import { expectInSight, figureOf, live, openFigure, type Figure } from '../../support/figure';

const address = '/deployment/docker-compose';
const id = 'docker-compose/infrastructure';

test('the panel never covers what it is about', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  // Drawn at the right, where the panel stands.
  await figure.part('node', 'Vercel').click();
  await expectInSight(figure.part('node', 'Vercel'));
});

test('elsewhere leads to the same thing in the other view, another strategy and the text', async ({ page }) => {
  const figure = await openFigure(page, `${address}?view=infrastructure&node=Redis`, id);
  await figure.panel.getByRole('link', { name: 'Data flow', exact: true }).click();
  await expect(page).toHaveURL(/\?view=data-flow&node=Redis$/);
  const flow = await openFigureHere('docker-compose/data-flow');
  await expect(flow.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(flow.part('node', 'Redis'));

  await flow.panel.getByRole('link', { name: /^Managed Services/ }).click();
  await expect(page).toHaveURL(/managed-services\?view=data-flow&node=ManagedRedis$/);
  const managed = await openFigureHere('managed-services/data-flow');
  await expect(managed.part('node', 'ManagedRedis')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(managed.part('node', 'ManagedRedis'));

  await managed.panel.getByRole('link', { name: /^Backend › Core technologies/ }).click();
  await expect(page).toHaveURL(/\/backend#core-technologies$/);
  await expect(page.getByRole('heading', { name: 'Core technologies' })).toBeInViewport();

  async function openFigureHere(other: string): Promise<Figure> {
    const found = figureOf(page, other);
    await live(found);
    return found;
  }
});

for (const [strategy, from, to, chosen, standIn] of [
  ['docker-compose', 'infrastructure', 'data-flow', 'ManagedDB', 'ManagedDB'],
  ['managed-services', 'data-flow', 'infrastructure', 'Celery2', 'VM2'],
  ['container-orchestration', 'infrastructure', 'data-flow', 'Worker2', 'CeleryWorkers'],
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
