import { expect, test } from '../../support/test';
import { figureOf, live, openFigure, phone, query } from '../../support/figure';

const address = '/deployment/one-server';
const flowId = 'one-server/data-flow';

test('Back and Forward walk through what was chosen; steps of a flow leave no trace', async ({ page }) => {
  // By hand: else the button of a flow plays it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, `${address}?view=data-flow`, flowId);
  const begin = await page.evaluate(() => history.length);
  const asked = async (search: string, panel: string | null) => {
    await expect.poll(() => query(page)).toBe(`?view=data-flow${search}`);
    if (panel) await expect(figure.panel).toHaveAccessibleName(panel);
    else await expect(figure.panel).toHaveCount(0);
  };
  await figure.part('node', 'Redis').click();
  await asked('&node=Redis', 'Redis');
  await figure.part('node', 'API').click();
  await asked('&node=API', 'Loans API');
  await figure.flow('A loan').click();
  await asked('&flow=a-loan&step=1', 'A loan');
  for (const step of [2, 3, 4, 5]) {
    await figure.root.getByRole('button', { name: 'Next step' }).click();
    await asked(`&flow=a-loan&step=${step}`, 'A loan');
  }
  expect(await page.evaluate(() => history.length)).toBe(begin + 3);
  await page.goBack();
  await asked('&node=API', 'Loans API');
  await page.goBack();
  await asked('&node=Redis', 'Redis');
  await page.goBack();
  await asked('', null);
  await page.goForward();
  await asked('&node=Redis', 'Redis');
  await page.goForward();
  await page.goForward();
  await asked('&flow=a-loan&step=5', 'A loan');
});

test('the other tab keeps what was chosen, and Back undoes the tab', async ({ page }) => {
  const figure = await openFigure(page, `${address}?view=infrastructure`, 'one-server/infrastructure');
  await figure.part('node', 'Redis').click();
  await expect(figure.panel).toBeVisible();
  await page.getByRole('tab', { name: 'Data Flow View' }).click();
  const other = figureOf(page, flowId);
  await live(other);
  await expect(other.panel).toHaveAccessibleName('Redis');
  expect(query(page)).toBe('?view=data-flow&node=Redis');
  await page.goBack();
  await expect(figure.panel).toBeVisible();
  await expect(other.stage).toBeHidden();
  expect(query(page)).toBe('?view=infrastructure&node=Redis');
});

test('quick presses are all counted, and none skips a step', async ({ page }) => {
  const figure = await openFigure(page, `${address}?view=data-flow&flow=a-loan&step=1`, flowId);
  const next = figure.root.getByRole('button', { name: 'Next step' });
  await next.evaluate((button: HTMLElement) => {
    button.click();
    button.click();
    button.click();
  });
  await expect(figure.root.locator('.flow-count')).toContainText('4 of ');
  await expect.poll(() => query(page)).toContain('step=4');
});

test('in a frame nothing is added to the history, which is that of the page around it', async ({ page }) => {
  // By hand: else the button of a flow plays it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, `/embed/${flowId}`, flowId);
  const begin = await page.evaluate(() => history.length);
  await figure.part('node', 'Redis').click();
  await expect.poll(() => query(page)).toBe('?node=Redis');
  await figure.flow('A loan').click();
  await expect.poll(() => query(page)).toBe('?flow=a-loan&step=1');
  expect(await page.evaluate(() => history.length)).toBe(begin);
});

test.describe('on a phone', () => {
  test.use(phone);

  test('on the whole guide one figure is asked at a time, so that answers do not lie over each other', async ({
    page,
  }) => {
    const first = await openFigure(page, '/guide', 'one-server/infrastructure');
    await first.part('node', 'Nginx').focus();
    await page.keyboard.press('Enter');
    await expect(first.panel).toBeVisible();
    const second = figureOf(page, 'many-servers/infrastructure');
    await second.stage.evaluate((element) => element.closest('figure')?.scrollIntoView({ behavior: 'instant' }));
    await live(second);
    await second.part('node', 'LB').focus();
    await page.keyboard.press('Enter');
    await expect(second.panel).toBeVisible();
    await expect(first.panel).toHaveCount(0);
    await expect(first.stage).not.toHaveAttribute('data-asking');
  });
});
