import { expect, test } from '../../support/test';
import { openFigure } from '../../support/figure';

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
