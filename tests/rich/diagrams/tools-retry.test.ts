import { expect, test } from '../../support/test';
import { figureOf, live } from '../../support/figure';
import { visit } from '../../support/page-state';
import { settled } from '../../support/settled';

test.use({ expectedMessages: [/Failed to load resource|ERR_FAILED/] });

const address = '/deployment/one-server?view=infrastructure';
const id = 'one-server/infrastructure';

for (const [what, pattern] of [
  ['what there is to tell', '**/*.details.json*'],
  ['their script', '**/*.js'],
] as const) {
  test(`a figure says that ${what} did not come, and "Try again" tries again`, async ({ page }) => {
    await visit(page, '/guide');
    await settled(page);
    await page.route(pattern, (route) => route.abort());
    const figure = figureOf(page, id);
    await figure.root.evaluate((element) => element.scrollIntoView({ behavior: 'instant' }));
    const note = figure.root.getByText('its tools did not load');
    await expect(note).toBeVisible();
    await page.unroute(pattern);
    await figure.root.getByRole('button', { name: 'Try again' }).click();
    await live(figure);
    await expect(note).toHaveCount(0);
    await figure.part('node', 'Redis').click();
    await expect(figure.panel).toBeVisible();
  });
}

test('a figure whose tools did not come tries again when the reader turns to it', async ({ page }) => {
  await page.route('**/*.details.json*', (route) => route.abort());
  await visit(page, address);
  const figure = figureOf(page, id);
  await expect(figure.root.getByText('its tools did not load')).toBeVisible();
  await page.unroute('**/*.details.json*');
  await figure.stage.hover();
  await live(figure);
});
