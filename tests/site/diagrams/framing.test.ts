import { litParts } from '@/lib/diagrams/ask/answers';
import { writeQuestion, type Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { diagramsOn, guide } from '../../support/guide';
import { detailsOf, figureOf, live, openFigure, viewOf } from '../../support/figure';
import { expect, test } from '../../support/test';
import { distancesByKey, mostKeys } from '../../support/walking';

const ids = [...new Set(guide.pages.flatMap(diagramsOn))];

/** Where a diagram stands, its view open. */
function addressOf({ page, view }: DiagramDetails): string {
  return view ? `${page}?view=${view}` : page;
}

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

for (const id of ids) {
  test(`${id}: whatever is asked, nothing of it is covered or outside, at any size of the window, and keys lead to it`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const details = await detailsOf(id);
    const view = details.view ? `?view=${details.view}` : '';
    const asked = questionsOf(details).map((question) => ({
      search: writeQuestion(view, question),
      nodes: [...(litParts(details, question)?.nodes ?? [])].toSorted(),
    }));
    const figure = await openFigure(page, addressOf(details), id);
    for (const viewport of windows) {
      await page.setViewportSize(viewport);
      await figure.stage.evaluate((stage) => stage.closest('figure')?.scrollIntoView({ behavior: 'instant' }));
      const faults = await figure.stage.evaluate(hiddenParts, asked);
      expect.soft(faults, `${viewport.width} × ${viewport.height}`).toEqual([]);
    }
    await test.step('any node is some keys away, and Tab stops once', async () => {
      await page.evaluate((search) => window.pageAddress.write(search, 'replace'), writeQuestion(view, null));
      await expect(figure.panel).toHaveCount(0);
      expect.soft(await figure.stage.locator('[tabindex="0"]').count()).toBe(1);
      const distance = await distancesByKey(figure);
      expect.soft([...distance.keys()].toSorted()).toEqual(details.graph.nodes.map((node) => node.id).toSorted());
      expect.soft(Math.max(...distance.values())).toBeLessThanOrEqual(mostKeys);
    });
  });
}

/**
 * Asks one thing after the other, and tells which lit parts of the drawing something covers or lie outside the area
 * where they can be seen. Runs in the page: thousands of answers, without a way to the browser and back for each.
 */
async function hiddenParts(stage: HTMLElement, asked: { search: string; nodes: string[] }[]): Promise<string[]> {
  const figure = stage.closest('figure');
  const hidden = () => {
    const frame = stage.getBoundingClientRect();
    const ceiling = Math.max(frame.top, document.querySelector('header')?.getBoundingClientRect().bottom ?? 0);
    const floor = Math.min(frame.bottom, innerHeight);
    const covers = [...(figure?.querySelectorAll('.inspector, .flow-list') ?? [])].map((cover) =>
      cover.getBoundingClientRect(),
    );
    return [...stage.querySelectorAll<SVGElement>('svg.dg [data-lit]')].flatMap((part) => {
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
  };
  const faults: string[] = [];
  const litNodes = () =>
    [...stage.querySelectorAll<SVGElement>('[data-node][data-lit]')]
      .map(({ dataset }) => dataset.node ?? '')
      .toSorted();
  for (const { search, nodes } of asked) {
    window.pageAddress.write(search, 'replace');
    let found = ['no answer'];
    // An answer stands after some frames: the parts light up, the panel comes, the drawing is moved.
    for (let frame = 0, good = 0; frame < 120 && good < 2; frame++) {
      await new Promise(requestAnimationFrame);
      const isAnswered = figure?.querySelector('.inspector') && String(litNodes()) === String(nodes);
      found = isAnswered ? hidden() : ['no answer'];
      good = found.length === 0 ? good + 1 : 0;
    }
    if (found.length > 0) faults.push(`${search}: ${found.join(', ')}`);
  }
  return faults;
}

test('closing an answer gives the view back as it was', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const [id] = ids;
  test.skip(!id, 'The guide has no diagram');
  const details = await detailsOf(id ?? '');
  const figure = await openFigure(page, addressOf(details), id ?? '');
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
  for (const id of ids) {
    const details = await detailsOf(id);
    await page.goto(addressOf(details));
    const figure = figureOf(page, id);
    await live(figure);
    await figure.root.getByRole('button', { name: 'Full screen' }).click();
    await expect(figure.root).toHaveAttribute('data-full');
    await expect(figure.stage).toHaveAttribute('data-cut', '');
  }
});
