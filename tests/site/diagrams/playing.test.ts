import { expect, test } from '../../support/test';
import { openFigure } from '../../support/figure';

test('a flow plays on while the pointer moves over the drawing', async ({ page }) => {
  await page.clock.install();
  const figure = await openFigure(
    page,
    '/deployment/docker-compose?view=data-flow&flow=api-call',
    'docker-compose/data-flow',
  );
  const caption = figure.root.locator('.flow-count');
  await expect(caption).toHaveText('1 of 5');
  await figure.root.getByRole('button', { name: 'Play' }).click();
  // Steadily, more often than a step takes.
  for (const id of ['Nginx', 'API', 'Redis', 'Nginx', 'API', 'Redis']) {
    await figure.part('node', id).dispatchEvent('pointerover', { pointerType: 'mouse', bubbles: true });
    await page.clock.runFor(1400);
  }
  await expect(caption).toHaveText('3 of 5');
});
