import type { CDPSession, Locator, Page } from '@playwright/test';
import { leastScale } from '@/lib/viewer/view-transform';
import { expect, test } from '../../support/test';
import {
  expectInSight,
  figureOf,
  live,
  openFigure,
  phone,
  query,
  rectOf,
  viewOf,
  type Figure,
} from '../../support/figure';

test.use(phone);

const address = '/deployment/many-servers';
const id = 'many-servers/infrastructure';

type Finger = { x: number; y: number };

/**
 * Puts fingers down at the first places and takes them through the others, to rest on the last before they are
 * lifted: after a flick the browser takes the next tap for the end of a fling.
 */
async function move(touch: CDPSession, ...places: Finger[][]) {
  const rest = places.at(-1) ?? [];
  const begun = Date.now() / 1000;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Finger[], step: number) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: begun + step * 0.1 });
  for (const [step, touchPoints] of [...places, rest, rest].entries()) {
    await send(step === 0 ? 'touchStart' : 'touchMove', touchPoints, step);
  }
  await send('touchEnd', [], places.length + 2);
}

/** Moves the drawing by one finger until a part of it can be seen; up and down that is for full screen only. */
async function bring(touch: CDPSession, figure: Figure, part: Locator) {
  const stage = await rectOf(figure.stage);
  const full = (await figure.root.getAttribute('data-full')) !== null;
  const way = (near: number, far: number, least: number, most: number) =>
    near < least ? least - near + 20 : far > most ? most - far - 20 : 0;
  await expect(async () => {
    const { x, y, width, height } = await rectOf(part);
    const dx = Math.max(-300, Math.min(300, way(x, x + width, 0, stage.width)));
    const dy = full ? Math.max(-400, Math.min(400, way(y, y + height, stage.y, stage.y + stage.height))) : 0;
    if (dx === 0 && dy === 0) return;
    const from = { x: dx > 0 ? 30 : 345, y: full ? (dy > 0 ? 150 : 600) : y + height / 2 };
    await move(touch, [from], [{ x: from.x + dx / 2, y: from.y + dy / 2 }], [{ x: from.x + dx, y: from.y + dy }]);
    expect([dx, dy], 'how far it still was').toEqual([0, 0]);
  }).toPass({ intervals: [0] });
}

async function openFull(page: Page): Promise<Figure> {
  const figure = await openFigure(page, address, id);
  await figure.root.getByRole('button', { name: 'Full screen' }).tap();
  await expect.poll(() => rectOf(figure.root)).toEqual({ x: 0, y: 0, width: 375, height: 667 });
  return figure;
}

test('two fingers zoom between them and move the drawing; nothing is chosen', async ({ page, context }) => {
  const figure = await openFigure(page, address, id);
  const touch = await context.newCDPSession(page);
  const stage = await rectOf(figure.stage);
  const y = 400;
  const middle = 180;
  // Away from its edge, where a drawing gives way no further.
  await move(touch, [{ x: 300, y }], [{ x: 240, y }], [{ x: 200, y }]);
  await expect.poll(async () => (await viewOf(figure)).x).toBeLessThan(-50);
  const before = await viewOf(figure);
  const under = ({ x, scale }: { x: number; scale: number }) => (middle - stage.x - x) / scale;
  const fingers = (spread: number) => [
    { x: middle - spread, y },
    { x: middle + spread, y },
  ];
  await move(touch, fingers(40), fingers(50), fingers(60), fingers(80));
  await expect.poll(async () => (await viewOf(figure)).scale).toBeCloseTo(2 * before.scale, 1);
  const after = await viewOf(figure);
  expect(Math.abs(under(after) - under(before))).toBeLessThan(2);

  await move(
    touch,
    fingers(60),
    [
      { x: 100, y: 440 },
      { x: 220, y: 440 },
    ],
    [
      { x: 80, y: 460 },
      { x: 200, y: 460 },
    ],
  );
  await expect.poll(async () => Math.round((await viewOf(figure)).y - after.y)).toBe(60);
  expect(query(page)).toBe('');
});

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with its tools' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled });

    test('a drawing wider than the screen begins where it is read from', async ({ page }) => {
      await page.goto(address);
      expect(await page.evaluate(() => scrollY)).toBe(0);
      const figure = figureOf(page, id);
      if (javaScriptEnabled) await live(figure);
      for (const node of ['Readers', 'LB']) {
        const { x, width } = await rectOf(figure.part('node', node));
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x + width).toBeLessThanOrEqual(375);
      }
    });
  });
}

test('one finger moves the drawing sideways and scrolls the page up and down', async ({ page, context }) => {
  const figure = await openFigure(page, address, id);
  const touch = await context.newCDPSession(page);
  const before = await viewOf(figure);
  await move(touch, [{ x: 100, y: 400 }], [{ x: 130, y: 400 }], [{ x: 180, y: 400 }]);
  await expect.poll(async () => (await viewOf(figure)).x - before.x).toBe(80);
  const [moved, scrolled] = [await viewOf(figure), await page.evaluate(() => scrollY)];
  await move(touch, [{ x: 200, y: 500 }], [{ x: 200, y: 470 }], [{ x: 200, y: 430 }], [{ x: 200, y: 400 }]);
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(scrolled + 20);
  expect(await viewOf(figure)).toEqual(moved);
});

test('one tap fills the screen, where every label can be read and brought into view', async ({ page, context }) => {
  const figure = await openFull(page);
  await expect(figure.stage).toHaveAttribute('data-cut', '');
  await test.step('another makes its names legible, and one more shows the whole again', async () => {
    await figure.root.getByRole('button', { name: 'Enlarge to read' }).tap();
    await expect.poll(async () => (await viewOf(figure)).scale).toBeCloseTo(leastScale, 2);
    await figure.root.getByRole('button', { name: 'Show the whole' }).tap();
    await expect(figure.stage).toHaveAttribute('data-cut', '');
  });
  // From the whole diagram as near as it takes.
  for (let time = 0; time < 5; time++) await figure.root.getByRole('button', { name: 'Zoom in' }).tap();
  const { scale } = await viewOf(figure);
  const smallest = await figure.stage
    .locator('svg.dg text')
    .evaluateAll((texts) => Math.min(...texts.map((text) => Number.parseFloat(getComputedStyle(text).fontSize))));
  expect(smallest * scale).toBeGreaterThanOrEqual(9.5);

  const touch = await context.newCDPSession(page);
  const labels = figure.stage.locator('svg.dg text');
  // Those that lie farthest out to each side: what can be dragged to all of them can be dragged to what is between.
  const outermost = await labels.evaluateAll((texts) => {
    const boxes = texts.map((text) => text.getBoundingClientRect());
    const extreme = (side: (box: DOMRect) => number) => boxes.map(side).indexOf(Math.min(...boxes.map(side)));
    return [
      extreme((box) => box.left),
      extreme((box) => box.top),
      extreme((box) => -box.right),
      extreme((box) => -box.bottom),
    ];
  });
  expect(await labels.count()).toBeGreaterThan(10);
  for (const index of outermost) await bring(touch, figure, labels.nth(index));
});

test('a tap asks without a preview, and what was asked stands above the sheet that answers', async ({
  page,
  context,
}) => {
  const figure = await openFigure(page, address, id);
  const touch = await context.newCDPSession(page);
  for (const node of ['Readers', 'API1', 'DB', 'Worker2']) {
    const part = figure.part('node', node);
    await part.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await bring(touch, figure, part);
    await part.tap();
    await expect(figure.panel).toBeVisible();
    await expectInSight(part);
    await figure.panel.getByRole('button', { name: 'Close' }).tap();
    await expect(figure.panel).toHaveCount(0);
    await expect(figure.stage).not.toHaveAttribute('data-asking');
  }
});

test('a phone that is turned keeps what is asked and its answer in sight', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  // Far down in the drawing, so that the page is scrolled past the figure's top.
  await figure.part('node', 'DB').tap();
  await expect(figure.panel).toBeVisible();
  await expectInSight(figure.part('node', 'DB'));
  await page.setViewportSize({ width: 667, height: 375 });
  await expect(figure.panel.getByRole('button', { name: 'Close' })).toBeInViewport({ ratio: 1 });
  await expectInSight(figure.part('node', 'DB'));
});

test('in full screen too the sheet does not cover what was asked, and its name can be read', async ({ page }) => {
  const figure = await openFull(page);
  await figure.part('node', 'Readers').tap();
  await expectInSight(figure.part('node', 'Readers'));
  await expect.poll(async () => (await viewOf(figure)).scale).toBeGreaterThanOrEqual(leastScale - 0.001);
  await figure.panel.getByRole('link', { name: 'Load Balancer', exact: true }).first().tap();
  await expectInSight(figure.part('node', 'LB'));
  // Through connections to what lies far below.
  await figure.panel.getByRole('link', { name: 'Loans API 1', exact: true }).first().tap();
  await figure.panel.getByRole('link', { name: 'Managed PostgreSQL', exact: true }).first().tap();
  await expect(figure.part('node', 'DB')).toHaveAttribute('aria-pressed', 'true');
  await expectInSight(figure.part('node', 'DB'));
});

test('the share menu is above the sheet, to its last entry', async ({ page }) => {
  const figure = await openFigure(page, `${address}?node=Redis`, id);
  await expect(figure.panel).toBeVisible();
  await figure.root.getByRole('button', { name: 'Share' }).tap();
  await expect(figure.root.getByRole('menu', { name: 'Share this diagram' })).toBeVisible();
  for (const entry of await figure.root.getByRole('menuitem').all()) await entry.tap({ trial: true });
});
