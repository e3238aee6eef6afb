import { figureOf, live, openFigure, phone, rectOf, viewOf } from '../../support/figure';
import { expect, test } from '../../support/test';

/*
 * What stands around a drawing has room of its own: its menu within the window, its notes below the stage, its flows
 * above it; and something says where the stage cuts it.
 */

test('the share menu is within the window, and the notes are below the stage, at any width', async ({ page }) => {
  const figure = await openFigure(page, '/deployment/many-servers', 'many-servers/infrastructure');
  for (const width of [320, 375, 767, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 812 });
    await figure.root.getByRole('button', { name: 'Share' }).click();
    const menu = await rectOf(figure.root.getByRole('menu', { name: 'Share this diagram' }));
    expect.soft(menu.x, `left, ${width} px`).toBeGreaterThanOrEqual(0);
    expect.soft(menu.x + menu.width, `right, ${width} px`).toBeLessThanOrEqual(width);
    await page.keyboard.press('Escape');
    const stage = await rectOf(figure.stage);
    const notes = await rectOf(figure.root.locator('.figure-notes'));
    expect.soft(notes.y, `notes, ${width} px`).toBeGreaterThanOrEqual(stage.y + stage.height - 1);
    // As high as it is reserved, or else the figure is higher than it was computed for.
    expect.soft(Math.round(notes.height), `height of the notes, ${width} px`).toBe(width < 768 ? 97 : 33);
  }
});

test('what is cut at the bottom says so before the tools come and after', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 500 });
  await page.goto('/deployment/many-servers');
  const figure = figureOf(page, 'many-servers/infrastructure');
  const note = figure.root.getByText('Drag, or open full screen.');
  const cue = async () => ({
    note: (await rectOf(note)).height > 0,
    fades: await figure.stage.evaluate((stage) => getComputedStyle(stage).maskImage !== 'none'),
  });
  expect(await cue()).toEqual({ note: true, fades: true });
  await figure.stage.evaluate((stage) => stage.closest('figure')?.scrollIntoView({ behavior: 'instant' }));
  await live(figure);
  await expect(figure.stage).toHaveAttribute('data-cut', 'bottom');
  await expect(note).toBeVisible();
  expect(await cue()).toEqual({ note: true, fades: true });
});

test('beside the panel every flow can be seen', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 800 });
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow', 'one-server/data-flow');
  const flows = figure.root.getByRole('list', { name: 'Flows' });
  await flows.getByRole('button').first().click();
  await expect(figure.panel).toBeVisible();
  const panel = await rectOf(figure.panel);
  for (const flow of await flows.getByRole('button').all()) {
    const { x, width } = await rectOf(flow);
    expect(x + width).toBeLessThanOrEqual(panel.x);
  }

  await test.step('in a window that became narrow, the drawing stands above the sheet as if it had come so', async () => {
    const step = (await viewOf(figure)).scale;
    await page.setViewportSize({ width: 375, height: 700 });
    await expect
      .soft(async () => {
        const [stage, sheet] = [await rectOf(figure.stage), await rectOf(figure.panel)];
        expect(sheet.y - stage.y).toBeGreaterThan(200);
        expect((await viewOf(figure)).scale).toBeGreaterThan(step / 2);
      })
      .toPass();
  });

  await test.step('in a window as at 200 % zoom, the drawing ends below its flows', async () => {
    await page.setViewportSize({ width: 640, height: 360 });
    await figure.part('node', 'Redis').press('Enter');
    await expect(figure.stage).toHaveAttribute('data-cut', /top/);
    const { bottom } = await flows.evaluate((list) => ({
      bottom:
        list.getBoundingClientRect().bottom -
        (list.closest('figure')?.querySelector('.figure-stage')?.getBoundingClientRect().top ?? 0),
    }));
    const mask = await figure.stage.evaluate((stage) => getComputedStyle(stage).maskImage);
    // Nothing of it goes on between the flows.
    expect(Number(/^linear-gradient\(rgba\(0, 0, 0, 0\) ([\d.]+)px/.exec(mask)?.[1])).toBeGreaterThanOrEqual(
      bottom - 2,
    );
  });
});

test.describe('on a phone', () => {
  test.use(phone);

  test('flows are as high as a finger needs, in the room that is kept for them', async ({ page }) => {
    const flows = await openFigure(page, '/deployment/one-server?view=data-flow', 'one-server/data-flow');
    const list = flows.root.getByRole('list', { name: 'Flows' });
    expect((await rectOf(list.getByRole('button').first())).height).toBeGreaterThanOrEqual(44);
    // The list lies over the room that is kept for it, and no further.
    const [row, stage] = [await rectOf(list), await rectOf(flows.stage)];
    const kept = await flows.stage.evaluate((element) => Number.parseFloat(getComputedStyle(element).paddingTop));
    expect(row.y + row.height).toBeLessThanOrEqual(stage.y + kept + 1);
  });
});
