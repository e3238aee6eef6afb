import { expect, test } from '../../support/test';
import { openFigure, type Figure } from '../../support/figure';

const address = '/deployment/one-server?view=data-flow';
const id = 'one-server/data-flow';

// Scripts that have come once would come from the cache.
test.use({ firstVisit: true, expectedMessages: [/Failed to load resource|ChunkLoadError|ERR_|Failed to load chunk/] });

const presses: Record<string, (figure: Figure) => Promise<void>> = {
  'the menu to share': ({ root }) => root.getByRole('button', { name: 'Share' }).click(),
  'the marks of a flow': ({ root }) => root.getByRole('button', { name: 'Reminder' }).first().click(),
  'the note of an unknown part': ({ root }) =>
    root.evaluate(() => window.pageAddress.write('?view=data-flow&node=nowhere', 'push')),
};

for (const [name, press] of Object.entries(presses)) {
  test(`${name} does not come: it is told, and the page stays`, async ({ page }) => {
    const figure = await openFigure(page, address, id);
    await page.route('**/_next/**', (route) => route.abort());
    await press(figure);
    const notice = page.getByRole('region', { name: 'Fault' });
    await expect(notice).toContainText('This part of the page could not be loaded.');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('One Server');
    await expect(figure.root.locator('[data-node]').first()).toBeVisible();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  });
}

test('the dialog of an embed does not come: it is told at each try', async ({ page }) => {
  const figure = await openFigure(page, address, id);
  const share = figure.root.getByRole('button', { name: 'Share' });
  await share.click();
  const embed = figure.root.getByRole('menuitem', { name: 'Embed…' });
  await expect(embed).toBeVisible();
  await page.route('**/_next/**', (route) => route.abort());
  const notice = page.getByRole('region', { name: 'Fault' });
  for (const isFirst of [true, false]) {
    if (!isFirst) await share.click();
    await embed.click();
    await expect(notice).toBeVisible();
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('One Server');
});

test('a fault takes the place of a notice that can wait', async ({ page }) => {
  await openFigure(page, address, id);
  await page.evaluate(() => {
    const waiting = document.createElement('section');
    waiting.dataset.slot = 'notice';
    waiting.ariaLabel = 'Update';
    document.body.append(waiting);
    dispatchEvent(new Event('part-failed'));
    dispatchEvent(new Event('part-failed'));
  });
  await expect(page.getByRole('region', { name: 'Fault' })).toHaveCount(1);
  await expect(page.getByRole('region', { name: 'Update' })).toHaveCount(0);
});
