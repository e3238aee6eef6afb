import { litParts } from '@/lib/diagrams/ask/answers';
import { writeQuestion, type Question } from '@/lib/diagrams/ask/question';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { diagramsOn, guide } from '../../support/guide';
import { detailsOf, openFigure, query, viewOf, type Figure } from '../../support/figure';
import { expect, test } from '../../support/test';
import { distancesByKey, mostKeys } from '../../support/walking';

/*
 * That any part fits into any room that is left for it is proven of the geometry alone, in
 * tests/unit/viewer/view-transform.test.ts. Here each question is asked once, and the kinds of questions take turns at
 * the sizes of the window, so that each size has many of each kind; the largest are asked at all of them.
 */

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

/** Everything that can be asked of a diagram, by kind: each node, edge, group, and each step of its flows. */
function questionsOf({ graph, flows }: DiagramDetails): NonNullable<Question>[][] {
  return [
    graph.nodes.map(({ id }) => ({ kind: 'node' as const, id })),
    graph.edges.map(({ id }) => ({ kind: 'edge' as const, id })),
    graph.groups.map(({ id }) => ({ kind: 'group' as const, id })),
    ...flows.map(({ id, steps }) => steps.map((_, index) => ({ kind: 'flow' as const, id, step: index + 1 }))),
  ];
}

/** What is asked of a diagram, and the nodes that the answer lights. */
interface Asked {
  search: string;
  nodes: string[];
}

/** What is asked at each size of the window. */
function askedAt(details: DiagramDetails): Asked[][] {
  const view = details.view ? `?view=${details.view}` : '';
  const shares: Asked[][] = windows.map(() => []);
  for (const questions of questionsOf(details)) {
    const asked = questions.map((question) => ({
      search: writeQuestion(view, question),
      nodes: [...(litParts(details, question)?.nodes ?? [])].toSorted(),
    }));
    const largest = asked.toSorted((a, b) => b.nodes.length - a.nodes.length)[0];
    for (const [index, each] of asked.entries()) {
      for (const [size, share] of shares.entries()) {
        if (each === largest || index % windows.length === size) share.push(each);
      }
    }
  }
  return shares;
}

for (const id of ids) {
  test(`${id}: what is asked is in sight at any size of the window, keys lead to it, and full screen shows all`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const details = await detailsOf(id);
    const view = details.view ? `?view=${details.view}` : '';
    const shares = askedAt(details);
    const figure = await openFigure(page, addressOf(details), id);
    await test.step('closing an answer gives the view back as it was', () => expectViewGivenBack(figure, details));
    for (const [index, viewport] of windows.entries()) {
      await page.setViewportSize(viewport);
      await figure.stage.evaluate((stage) => stage.closest('figure')?.scrollIntoView({ behavior: 'instant' }));
      const faults = await figure.stage.evaluate(hiddenParts, shares[index] ?? []);
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
    await test.step('full screen opens on the whole diagram, on a phone too', async () => {
      await page.setViewportSize({ width: 375, height: 812 });
      await figure.root.getByRole('button', { name: 'Full screen' }).click();
      await expect(figure.root).toHaveAttribute('data-full');
      await expect(figure.stage).toHaveAttribute('data-cut', '');
    });
  });
}

/** Asks about each node in turn by its key, and closes the answer again. */
async function expectViewGivenBack(figure: Figure, { graph }: DiagramDetails) {
  const page = figure.root.page();
  const search = query(page);
  // The first, one within, and the last: wherever they stand, the way back is the same.
  for (const node of new Set([graph.nodes[0], graph.nodes[graph.nodes.length >> 1], graph.nodes.at(-1)])) {
    if (!node) continue;
    // The focus brings the node into sight.
    await figure.part('node', node.id).focus();
    const before = await viewOf(figure);
    await page.keyboard.press(' ');
    await expect(figure.panel).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(figure.panel).toHaveCount(0);
    const after = await viewOf(figure);
    expect.soft(after.scale, node.id).toBeCloseTo(before.scale, 3);
    expect.soft(after.x, node.id).toBeCloseTo(before.x, 0);
    expect.soft(after.y, node.id).toBeCloseTo(before.y, 0);
  }
  expect.soft(query(page)).toBe(search);
}

/**
 * Asks one thing after the other, and tells which lit parts of the drawing something covers or lie outside the area
 * where they can be seen. Runs in the page: many answers, without a way to the browser and back for each.
 */
async function hiddenParts(stage: HTMLElement, asked: Asked[]): Promise<string[]> {
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
