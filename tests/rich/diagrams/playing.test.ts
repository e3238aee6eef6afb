import { expect, test } from '../../support/test';
import { openFigure } from '../../support/figure';

// What Playwright's clock leaves behind in a warm page fails there, now and then, in the test that comes next.
test.use({ firstVisit: true });

test('the button of a flow plays it, and a step that is chosen stops it; where motion is reduced it waits', async ({
  page,
}) => {
  await page.clock.install({ time: 0 });
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow', 'one-server/data-flow');
  const [count, pause] = [figure.root.locator('.flow-count'), figure.root.getByRole('button', { name: 'Pause' })];
  await page.clock.pauseAt(600_000);
  await figure.flow('A loan').click();
  await expect
    .poll(async () => {
      await page.clock.runFor(50);
      return pause.isVisible();
    })
    .toBe(true);
  await expect(count).toHaveText('1 of 5');
  await expect
    .poll(async () => {
      await page.clock.runFor(1000);
      return count.textContent();
    })
    .toBe('2 of 5');
  await figure.root.getByRole('button', { name: 'Previous step' }).click();
  await expect(pause).toHaveCount(0);

  await figure.flow('A loan').click();
  await expect(figure.panel).toHaveCount(0);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await figure.flow('A loan').click();
  await page.clock.runFor(20_000);
  await expect(count).toHaveText('1 of 5');
  await expect(pause).toHaveCount(0);
});

test('a flow plays on while the pointer moves over the drawing', async ({ page }) => {
  await page.clock.install({ time: 0 });
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow&flow=a-loan', 'one-server/data-flow');
  const caption = figure.root.locator('.flow-count');
  await expect(caption).toHaveText('1 of 5');
  // From here on time passes only where the test lets it.
  await page.clock.pauseAt(600_000);
  await figure.root.getByRole('button', { name: 'Play' }).click();
  // Steadily, more often than a step takes.
  const nodes = ['Nginx', 'API', 'Redis'];
  let time = 0;
  await expect
    .poll(
      async () => {
        const node = figure.part('node', nodes[time++ % nodes.length] ?? '');
        await node.dispatchEvent('pointerover', { pointerType: 'mouse', bubbles: true });
        await page.clock.runFor(1000);
        return caption.textContent();
      },
      { intervals: [0] },
    )
    .toBe('3 of 5');
  // At least as long as two sentences take to be read, and no longer than all of the flow.
  expect(time).toBeGreaterThanOrEqual(4);
  expect(time).toBeLessThan(20);
});

test('a flow plays to its end by itself, pauses, and begins again', async ({ page }) => {
  await page.clock.install({ time: 0 });
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow&flow=a-loan', 'one-server/data-flow');
  const caption = figure.root.locator('.flow-count');
  await expect(caption).toHaveText('1 of 5');
  // From here on time passes only where the test lets it, however busy the machine is.
  await page.clock.pauseAt(600_000);
  const playTo = (step: number) =>
    expect
      .poll(
        async () => {
          await page.clock.runFor(500);
          return caption.textContent();
        },
        { intervals: [0] },
      )
      .toBe(`${step} of 5`);
  await figure.root.getByRole('button', { name: 'Play' }).click();
  await playTo(2);
  await figure.root.getByRole('button', { name: 'Pause' }).click();
  await page.clock.runFor(10_000);
  await expect(caption).toHaveText('2 of 5');
  await figure.root.getByRole('button', { name: 'Play' }).click();
  for (const step of [3, 4, 5]) await playTo(step);
  await expect(figure.root.getByRole('button', { name: 'Play' })).toBeVisible();
  await figure.root.getByRole('button', { name: 'Restart' }).click();
  await expect(caption).toHaveText('1 of 5');
});
