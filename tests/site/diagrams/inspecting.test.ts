import { describeDiagram } from '@/lib/diagrams/ask/describe';
import { expect, test } from '../../support/test';
import { detailsOf, expectInSight, figureOf, live, openFigure, views, type Figure } from '../../support/figure';

const address = '/deployment/docker-compose';
const id = 'docker-compose/infrastructure';

for (const view of views) {
  test(`${view.id}: the keyboard reaches every part, sees where it is, and learns its name`, async ({ page }) => {
    const { graph } = await detailsOf(view.id);
    const figure = await openFigure(page, view.address, view.id);
    const connections = new Map(describeDiagram(graph).connections.map((each) => [each.id, each.text]));
    await figure.stage.focus();
    const reached: string[] = [];
    for (let stops = 0; stops < graph.nodes.length + graph.edges.length + graph.groups.length; stops++) {
      await page.keyboard.press('Tab');
      const { kind, part, name, role, outlined, away } = await page.evaluate(() => {
        const element = document.activeElement;
        if (!(element instanceof SVGElement)) throw new Error(`The focus is on ${element?.outerHTML.slice(0, 100)}`);
        const { node, edge, group } = element.dataset;
        const line = element.querySelector('.dg-shape, .dg-paper, .dg-line:not(.dg-hit)');
        const drawing = element.closest('.figure-stage');
        const [box, stage] = [element.getBoundingClientRect(), drawing?.getBoundingClientRect()];
        return {
          kind: node ? 'node' : edge ? 'edge' : 'group',
          part: node ?? edge ?? group ?? '',
          name: element.getAttribute('aria-label') ?? '',
          role: element.getAttribute('role'),
          outlined: line ? Number.parseFloat(getComputedStyle(line).strokeWidth) : 0,
          // The stage itself must not scroll, and what is not larger than it must be inside.
          away:
            !stage ||
            drawing?.scrollLeft !== 0 ||
            drawing.scrollTop !== 0 ||
            (box.width < stage.width - 40 && (box.left < stage.left || box.right > stage.right)) ||
            box.top > innerHeight - 20 ||
            box.bottom < 100,
        };
      });
      reached.push(`${kind} ${part}`);
      expect(role).toBe('button');
      expect(outlined, `${part} shows the focus`).toBeGreaterThanOrEqual(3);
      expect(away, `${part} is in view`).toBe(false);
      if (kind === 'edge') expect(name).toBe(connections.get(part));
      else expect(name.length, part).toBeGreaterThan(3);
    }
    const all = [
      ...graph.groups.map((group) => `group ${group.id}`),
      ...graph.edges.map((edge) => `edge ${edge.id}`),
      ...graph.nodes.map((node) => `node ${node.id}`),
    ];
    expect(reached.toSorted()).toEqual(all.toSorted());
  });
}

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

  await flow.panel.getByRole('link', { name: /^Managed services/ }).click();
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
