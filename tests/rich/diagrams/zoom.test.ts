import { expect, test } from '../../support/test';
import { figureOf, live, openFigure, query, rectOf, viewOf, type Figure } from '../../support/figure';

/* Long because a drawing is moved and enlarged by buttons, mouse and keys, and each must agree with the others. */

const address = '/deployment/one-server';
const id = 'one-server/infrastructure';

function scaleOf(figure: Figure) {
  return expect.poll(async () => (await viewOf(figure)).scale);
}

function control(figure: Figure, name: string | RegExp) {
  return figure.root
    .getByRole('group', { name: 'Zoom' })
    .getByRole('button', { name, exact: typeof name === 'string' });
}

/** A point of the stage that can be seen, by fractions of what can be seen of it. */
async function pointIn({ stage }: Figure, across: number, down: number) {
  const { x, y, width, height } = await rectOf(stage);
  const room = await stage.evaluate(() => innerHeight);
  const top = Math.max(y, 200);
  return { x: x + width * across, y: top + (Math.min(y + height, room) - top) * down };
}

test('buttons zoom in and out, to natural size, and to the whole diagram', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  const { scale } = await viewOf(figure);
  await control(figure, 'Zoom in').click();
  await control(figure, 'Zoom in').click();
  await scaleOf(figure).toBeCloseTo(scale * 1.5625, 2);
  await control(figure, 'Zoom out').click();
  await scaleOf(figure).toBeCloseTo(scale * 1.25, 2);
  await control(figure, /^Natural size/).click();
  await scaleOf(figure).toBe(1);
  await expect(control(figure, /^Natural size/)).toHaveText('100 %');
  for (let time = 0; time < 10; time++) await control(figure, 'Zoom in').click();
  await scaleOf(figure).toBe(4);
  await control(figure, 'Fit the whole diagram').click();
  const [drawing, stage] = [await rectOf(figure.stage.locator('svg.dg')), await rectOf(figure.stage)];
  expect(drawing.x).toBeGreaterThanOrEqual(stage.x);
  expect(drawing.y).toBeGreaterThanOrEqual(stage.y);
  expect(drawing.x + drawing.width).toBeLessThanOrEqual(stage.x + stage.width);
  expect(drawing.y + drawing.height).toBeLessThanOrEqual(stage.y + stage.height);
});

test('keys act on a diagram while it has the focus, and only then', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  const { scale } = await viewOf(figure);
  for (const key of ['+', '-', '0', 'f', 'ArrowLeft']) await page.keyboard.press(key);
  expect((await viewOf(figure)).scale).toBe(scale);
  await expect(figure.root).not.toHaveAttribute('data-full');

  await figure.stage.focus();
  await page.keyboard.press('+');
  await page.keyboard.press('=');
  await scaleOf(figure).toBeCloseTo(scale * 1.5625, 2);
  // Until the drawing is larger than its stage, so that it gives way.
  for (let time = 0; time < 4; time++) await page.keyboard.press('+');
  const before = await viewOf(figure);
  const expectMoved = async (by: number) => {
    const after = await viewOf(figure);
    // Browsers give places in steps of a fraction of a pixel.
    expect(after.x).toBeCloseTo(before.x + by, 2);
    expect(after.y).toBeCloseTo(before.y + by, 2);
    expect(after.scale).toBe(before.scale);
  };
  await page.keyboard.press('Shift+ArrowRight');
  await page.keyboard.press('Shift+ArrowDown');
  await expectMoved(-60);
  await page.keyboard.press('Shift+ArrowLeft');
  await page.keyboard.press('Shift+ArrowUp');
  await expectMoved(0);
  await page.keyboard.press('-');
  await scaleOf(figure).toBeCloseTo(scale * 1.25 ** 5, 2);
  await page.keyboard.press('0');
  await scaleOf(figure).toBe(1);
  // The browser's own keys stay its own.
  await page.keyboard.press('Control+f');
  await expect(figure.root).not.toHaveAttribute('data-full');
});

test('Ctrl and the wheel zoom at the pointer; a plain wheel scrolls the page', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  const at = await pointIn(figure, 0.5, 0.5);
  await page.mouse.move(at.x, at.y);
  const under = async () => {
    const [{ x, y, scale }, stage] = [await viewOf(figure), await rectOf(figure.stage)];
    return [(at.x - stage.x - x) / scale, (at.y - stage.y - y) / scale];
  };
  const [left = 0, top = 0] = await under();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -120);
  await page.mouse.wheel(0, -120);
  await page.keyboard.up('Control');
  await scaleOf(figure).toBeGreaterThan(1.4);
  const [nowLeft = 0, nowTop = 0] = await under();
  expect(Math.abs(nowLeft - left)).toBeLessThan(0.5);
  expect(Math.abs(nowTop - top)).toBeLessThan(0.5);

  const before = await viewOf(figure);
  const scrolled = await page.evaluate(() => scrollY);
  await page.mouse.wheel(0, 150);
  await expect.poll(() => page.evaluate(() => scrollY)).toBe(scrolled + 150);
  expect(await viewOf(figure)).toEqual(before);
});

test('dragging moves the drawing, chooses nothing, and ends wherever the pointer is let go', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  // Until the drawing is larger than its stage, so that it gives way.
  for (let time = 0; time < 4; time++) await control(figure, 'Zoom in').click();
  const before = await viewOf(figure);
  // From a node that can be seen.
  const start = await figure.stage.evaluate((stage) => {
    const frame = stage.getBoundingClientRect();
    const from = (x: number, y: number) => Math.hypot(x - frame.x - frame.width / 2, y - innerHeight / 2);
    const middles = [...stage.querySelectorAll('[data-node]')].map((node) => {
      const { x, y, width, height } = node.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    });
    return middles.toSorted((a, b) => from(a.x, a.y) - from(b.x, b.y))[0] ?? { x: 0, y: 0 };
  });
  await page.mouse.move(start.x, start.y);
  await page.mouse.down();
  await page.mouse.move(start.x - 40, start.y - 30, { steps: 4 });
  await page.mouse.up();
  const after = await viewOf(figure);
  expect([after.x - before.x, after.y - before.y]).toEqual([-40, -30]);
  expect(query(page)).toBe('');
  await expect(figure.panel).toHaveCount(0);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

  // Pressed at the edge and let go outside, where the stage hears nothing of it.
  const { x } = await rectOf(figure.stage);
  await page.mouse.move(x + 3, start.y);
  await page.mouse.down();
  await page.mouse.move(x - 40, start.y);
  await page.mouse.up();
  const released = await viewOf(figure);
  await page.mouse.move(x + 60, start.y);
  await page.mouse.move(x + 160, start.y, { steps: 3 });
  expect(await viewOf(figure)).toEqual(released);
});

test('a double click zooms in at the pointer, with Shift out, and asks one thing at most', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  const entries = await page.evaluate(() => history.length);
  const { scale } = await viewOf(figure);
  await figure.part('node', 'Redis').dblclick();
  await scaleOf(figure).toBeGreaterThan(scale);
  await expect(figure.part('node', 'Redis')).toHaveAttribute('aria-pressed', 'true');
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
  const at = await pointIn(figure, 0.02, 0.9);
  await page.keyboard.down('Shift');
  await page.mouse.dblclick(at.x, at.y);
  await page.keyboard.up('Shift');
  await scaleOf(figure).toBeCloseTo(scale, 2);
});

test('nothing loses the diagram: dragged away it stays in its stage', async ({ page }) => {
  // What has the focus is scrolled to at once, so that both are measured where they stay.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, address, id);
  for (const [zoom, down, across] of [
    ['+', 900, 1500],
    ['+', -900, -1500],
    ['-', 900, 0],
    ['-', -900, 0],
    ['-', 0, -1500],
  ] as const) {
    await figure.stage.focus();
    for (let time = 0; time < 3; time++) await page.keyboard.press(zoom);
    const at = await pointIn(figure, 0.5, 0.5);
    await page.mouse.move(at.x, at.y);
    await page.mouse.down();
    await page.mouse.move(at.x + across, at.y + down, { steps: 3 });
    await page.mouse.up();
    const [drawing, whole] = [await rectOf(figure.stage.locator('svg.dg')), await rectOf(figure.stage)];
    // What the window shows of the stage.
    const stage = { ...whole, height: Math.min(whole.height, (page.viewportSize()?.height ?? 0) - whole.y) };
    const seen = (from: number, length: number, near: number, room: number) =>
      Math.min(from + length, near + room) - Math.max(from, near);
    expect(seen(drawing.x, drawing.width, stage.x, stage.width)).toBeGreaterThan(
      Math.min(drawing.width, stage.width) - 25,
    );
    expect(seen(drawing.y, drawing.height, stage.y, stage.height)).toBeGreaterThan(
      Math.min(drawing.height, stage.height) - 25,
    );
  }
});

test('the zoom outlives a change of theme and what is asked', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  await control(figure, 'Zoom in').click();
  const before = await viewOf(figure);
  for (const dark of [true, false]) {
    await page.emulateMedia({ colorScheme: dark ? 'dark' : 'light' });
    await expect(page.locator('html')).toHaveClass(dark ? /dark/ : /^(?!.*\bdark\b)/);
    expect(await viewOf(figure)).toEqual(before);
  }
  await figure.part('node', 'Nginx').click();
  await expect(figure.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await scaleOf(figure).toBeCloseTo(before.scale, 3);
});

test('F fills the screen and leaves it, and the drawing is put back', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  const printed = await viewOf(figure);
  await figure.stage.focus();
  await page.keyboard.press('f');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement?.tagName)).toBe('FIGURE');
  await expect(control(figure, 'Leave full screen')).toBeVisible();
  await expect.poll(async () => (await rectOf(figure.root)).width).toBe(1280);
  await expect(figure.stage).toHaveAttribute('data-cut', '');
  // In full screen there is no page to scroll: a plain wheel moves the drawing.
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  const before = await viewOf(figure);
  await page.mouse.move(400, 500);
  await page.mouse.wheel(0, 40);
  await expect.poll(async () => (await viewOf(figure)).y).toBe(before.y - 40);
  await page.keyboard.press('F');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
  await expect(figure.root).not.toHaveAttribute('data-full');
  await scaleOf(figure).toBeCloseTo(printed.scale, 3);
});

test('two quick presses of F leave the screen as it was', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  await figure.stage.focus();
  await figure.stage.evaluate((stage) => {
    for (let time = 0; time < 2; time++) stage.dispatchEvent(new KeyboardEvent('keydown', { key: 'f', bubbles: true }));
  });
  await expect(figure.root).not.toHaveAttribute('data-full');
  await expect.poll(() => page.evaluate(() => document.fullscreenElement)).toBeNull();
});

test('where the browser gives no full screen the figure covers the page, and Esc takes one thing at a time', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Element.prototype.requestFullscreen = () => Promise.reject(new TypeError('refused'));
  });
  const figure = await openFigure(page, address, id);
  await control(figure, 'Full screen').click();
  await expect.poll(() => rectOf(figure.root)).toEqual({ x: 0, y: 0, width: 1280, height: 720 });
  // What lies under it takes no part.
  const takesPart = () => page.getByRole('banner').evaluate((banner) => banner.closest('[inert]') === null);
  expect(await takesPart()).toBe(false);
  await figure.part('node', 'Redis').click();
  await expect(figure.panel).toBeVisible();
  await figure.root.getByRole('button', { name: 'Share' }).click();
  await expect(figure.root.getByRole('menu', { name: 'Share this diagram' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure.root.getByRole('menu', { name: 'Share this diagram' })).toHaveCount(0);
  await expect(figure.panel).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(figure.panel).toHaveCount(0);
  await expect(figure.root).toHaveAttribute('data-full');
  await page.keyboard.press('Escape');
  await expect(figure.root).not.toHaveAttribute('data-full');
  expect(await takesPart()).toBe(true);
});

test('a reader who scrolled before the tools came finds the drawing where it was', async ({ page }) => {
  await page.setViewportSize({ width: 375, height: 667 });
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.details.json*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(address);
  const figure = figureOf(page, id);
  await figure.stage.evaluate((stage) => stage.scrollTo({ left: 40, behavior: 'instant' }));
  const before = await rectOf(figure.part('node', 'Redis'));
  release();
  await live(figure);
  expect((await rectOf(figure.part('node', 'Redis'))).x).toBe(before.x);
});
