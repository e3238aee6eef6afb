import { litParts } from '@/lib/diagrams/ask/answers';
import { writeQuestion, type Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { diagramsOn, guide } from '../../support/guide';
import { detailsOf, figureOf, live, openFigure, viewOf } from '../../support/figure';
import { expect, test } from '../../support/test';

const ids = [...new Set(guide.pages.flatMap(diagramsOn))];

const windows = [
  { width: 375, height: 812 },
  { width: 640, height: 360 },
  { width: 768, height: 1024 },
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
];

/** Everything that can be asked of a diagram: each node, edge, group, and each step of its flows. */
function questionsOf({ graph, flows }: DiagramDetails): NonNullable<Question>[] {
  return [
    ...graph.nodes.map(({ id }) => ({ kind: 'node' as const, id })),
    ...graph.edges.map(({ id }) => ({ kind: 'edge' as const, id })),
    ...graph.groups.map(({ id }) => ({ kind: 'group' as const, id })),
    ...flows.flatMap(({ id, steps }) => steps.map((_, index) => ({ kind: 'flow' as const, id, step: index + 1 }))),
  ];
}

for (const viewport of windows) {
  for (const id of ids) {
    test(`${id}: whatever is asked, nothing of it is covered or outside at ${viewport.width} × ${viewport.height}`, async ({
      page,
    }) => {
      test.slow();
      await page.setViewportSize(viewport);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      const details = await detailsOf(id);
      const view = details.view ? `?view=${details.view}` : '';
      const figure = await openFigure(page, `${details.page}${view}`, id);
      const faults: string[] = [];
      for (const question of questionsOf(details)) {
        const search = writeQuestion(view, question);
        await page.evaluate((address) => window.pageAddress.write(address, 'replace'), search);
        const lit = litParts(details, question);
        await expect(figure.stage.locator('[data-node][data-lit]')).toHaveCount(lit?.nodes.size ?? 0);
        await expect(figure.panel).toBeVisible();
        await expect
          .poll(() => hiddenParts(figure.stage), { message: search, timeout: 2000 })
          .toEqual([])
          .catch(async () => faults.push(`${search}: ${(await hiddenParts(figure.stage)).join(', ')}`));
      }
      expect(faults).toEqual([]);
    });
  }
}

/** The lit parts of a drawing that something covers, or that lie outside the area where they can be seen. */
function hiddenParts(stage: ReturnType<typeof figureOf>['stage']): Promise<string[]> {
  return stage.evaluate((element) => {
    const figure = element.closest('figure');
    const frame = element.getBoundingClientRect();
    const ceiling = Math.max(frame.top, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
    const floor = Math.min(frame.bottom, innerHeight);
    const covers = [...(figure?.querySelectorAll('.inspector, .flow-list') ?? [])].map((cover) =>
      cover.getBoundingClientRect(),
    );
    return [...element.querySelectorAll<SVGElement>('svg.dg [data-lit]')].flatMap((part) => {
      const shape = part.querySelector('.dg-shape, .dg-line:not(.dg-hit), .dg-paper') ?? part;
      const { left, top, right, bottom } = shape.getBoundingClientRect();
      const isOut = left < frame.left - 1 || right > frame.right + 1 || top < ceiling - 1 || bottom > floor + 1;
      const isCovered = covers.some(
        (over) =>
          over.height > 0 &&
          right > over.left + 1 &&
          left < over.right - 1 &&
          bottom > over.top + 1 &&
          top < over.bottom - 1,
      );
      return isOut || isCovered ? [part.dataset.node ?? part.dataset.edge ?? part.dataset.group ?? ''] : [];
    });
  });
}

test('closing an answer gives the view back as it was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const id = ids.find((each) => each.endsWith('/infrastructure')) ?? '';
  const details = await detailsOf(id);
  const figure = await openFigure(page, `${details.page}?view=${details.view}`, id);
  const before = await viewOf(figure);
  for (const { id: node } of details.graph.nodes) {
    await figure.part('node', node).focus();
    await page.keyboard.press(' ');
    await expect(figure.panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(figure.panel).toHaveCount(0);
    const after = await viewOf(figure);
    expect(after.scale).toBeCloseTo(before.scale, 3);
    expect(after.x).toBeCloseTo(before.x, 0);
    expect(after.y).toBeCloseTo(before.y, 0);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a drawing is as large as the window, and no smaller than names of 11 px', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    for (const id of ids) {
      const { page: href } = await detailsOf(id);
      await page.goto(href);
      const { scale } = await viewOf(figureOf(page, id));
      expect(scale).toBeGreaterThanOrEqual(0.785);
      expect(scale).toBeLessThanOrEqual(1.001);
    }
  });
});

test('full screen opens on the whole diagram, on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 812 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const id of ids.filter((each) => each.endsWith('/infrastructure'))) {
    const details = await detailsOf(id);
    await page.goto(`${details.page}?view=${details.view}`);
    const figure = figureOf(page, id);
    await live(figure);
    await figure.root.getByRole('button', { name: 'Full screen' }).click();
    await expect(figure.root).toHaveAttribute('data-full');
    await expect(figure.stage).toHaveAttribute('data-cut', '');
  }
});
