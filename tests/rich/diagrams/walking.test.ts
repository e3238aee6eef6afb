import { openFigure } from '../../support/figure';
import { diagramsOn } from '../../support/page-parts';
import { distancesByKey, mostKeys } from '../../support/walking';
import { detailsOf, guide } from '../guide';
import { expect, test } from '../../support/test';

const ids = [...new Set(guide.pages.flatMap(diagramsOn))];

for (const id of ids) {
  test(`${id}: any node is at most ${mostKeys} keys away, and Tab stops once`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const { graph, page: href, view } = await detailsOf(id);
    const figure = await openFigure(page, `${href}${view ? `?view=${view}` : ''}`, id);
    expect(await figure.stage.locator('[tabindex="0"]').count()).toBe(1);

    const distance = await distancesByKey(figure);
    expect([...distance.keys()].toSorted()).toEqual(graph.nodes.map((node) => node.id).toSorted());
    expect(Math.max(...distance.values())).toBeLessThanOrEqual(mostKeys);
  });
}

test('Enter goes into the answer, Esc back to the node, and Tab leaves the drawing', async ({ page }) => {
  const id = ids.find((each) => each.endsWith('/infrastructure')) ?? '';
  const { graph, page: href, view } = await detailsOf(id);
  const figure = await openFigure(page, `${href}?view=${view}`, id);
  const [node] = graph.nodes;
  const part = figure.part('node', node?.id ?? '');
  await part.focus();
  await page.keyboard.press('Enter');
  await expect(figure.panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(figure.panel).toHaveCount(0);
  await expect(part).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(figure.stage.locator(':focus')).toHaveCount(0);
  await page.keyboard.press('Shift+Tab');
  await expect(part).toBeFocused();
});

test('letters lead to nodes, Page Down to connections and groups', async ({ page }) => {
  const id = ids.find((each) => each.endsWith('/infrastructure')) ?? '';
  const { graph, page: href, view } = await detailsOf(id);
  const figure = await openFigure(page, `${href}?view=${view}`, id);
  const last = graph.nodes.at(-1);
  await figure.part('node', graph.nodes[0]?.id ?? '').focus();
  for (const letter of (last?.label ?? '').slice(0, 3).toLowerCase()) await page.keyboard.press(letter);
  const found = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  expect(found.toLowerCase().startsWith((last?.label ?? '').slice(0, 3).toLowerCase())).toBe(true);
  await figure.part('node', graph.edges[0]?.from ?? '').focus();
  await page.keyboard.press('PageDown');
  await expect(figure.stage.locator('[data-edge]:focus')).toHaveCount(1);
});
