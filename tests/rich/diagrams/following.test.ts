import { describeSteps } from '@/lib/diagrams/ask/answers';
import { expect, test } from '../../support/test';
import { figureOf, openFigure, query } from '../../support/figure';
import { detailsOf } from '../guide';

for (const strategy of ['one-server', 'many-servers']) {
  test(`every flow of ${strategy} can be walked to its end`, async ({ page }) => {
    const id = `${strategy}/data-flow`;
    const { graph, flows } = await detailsOf(id);
    // By hand: else the button of a flow plays it.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    const figure = await openFigure(page, `/deployment/${strategy}?view=data-flow`, id);
    expect(flows.length).toBeGreaterThan(1);
    for (const flow of flows) {
      await figure.flow(flow.title).click();
      const steps = describeSteps(graph, flow.steps);
      for (const { number, ends, label, sentence } of steps) {
        await expect(figure.root.locator('.flow-count')).toHaveText(`${number} of ${steps.length}`);
        const current = figure.panel.locator('[aria-current="step"]');
        const place = [ends, label].filter(Boolean);
        await expect(current).toHaveText(sentence ? `${sentence}${place.join(' · ')}` : place.join(''));
        for (const edge of flow.steps[number - 1]?.edges ?? []) {
          await expect(figure.part('edge', edge)).toHaveAttribute('data-lit');
        }
        await expect(figure.stage.locator('.dg-step')).toHaveText(
          (flow.steps[number - 1]?.edges ?? []).map(() => String(number)),
        );
        const next = figure.root.getByRole('button', { name: 'Next step' });
        if (number < steps.length) await next.click();
        else await expect(next).toBeDisabled();
      }
    }
  });
}

test('steps are chosen by keyboard, by the list, and by the address, and leave no trail in the history', async ({
  page,
}) => {
  // By hand: else the button of a flow plays it.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, '/deployment/one-server?view=data-flow', 'one-server/data-flow');
  const length = () => page.evaluate(() => history.length);
  const before = await length();
  await figure.flow('A loan').click();
  await expect.poll(() => query(page)).toBe('?view=data-flow&flow=a-loan&step=1');
  await figure.root.getByRole('button', { name: 'Next step' }).focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => query(page)).toBe('?view=data-flow&flow=a-loan&step=3');
  await figure.panel.getByRole('button', { name: /Nginx → Readers/ }).click();
  await expect.poll(() => query(page)).toBe('?view=data-flow&flow=a-loan&step=5');
  expect(await length()).toBe(before + 1);
  await page.goBack();
  await expect.poll(() => query(page)).toBe('?view=data-flow');
  await expect(figure.panel).toHaveCount(0);
  await page.goForward();
  await expect(figure.panel.locator('[aria-current="step"]')).toContainText('Nginx → Readers');
});

test('no token travels where motion is reduced', async ({ page }) => {
  const address = '/deployment/one-server?view=data-flow&flow=a-loan';
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const figure = await openFigure(page, address, 'one-server/data-flow');
  await expect(figure.stage.locator('.dg-step')).toHaveText('1');
  await expect(figure.stage.locator('.dg-token')).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('flows stand as ordered lists', async ({ page }) => {
    const { graph, flows } = await detailsOf('one-server/data-flow');
    await page.goto('/deployment/one-server');
    const figure = figureOf(page, 'one-server/data-flow');
    for (const flow of flows) {
      const list = figure.root
        .locator('.figure-words div', { has: page.getByText(flow.title, { exact: true }) })
        .last()
        .locator('ol > li');
      await expect(list).toHaveText(
        describeSteps(graph, flow.steps).map(({ ends, label, sentence }) =>
          [ends, label, sentence].filter(Boolean).join(' · '),
        ),
      );
    }
  });
});
