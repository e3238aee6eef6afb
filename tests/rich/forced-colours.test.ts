import { expect, test } from '../support/test';

test('with forced colours what is chosen, focused and drawn can still be told apart', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.goto('/deployment/one-server?view=data-flow&flow=a-loan&step=2');
  await expect(page.getByRole('list', { name: 'Flows' }).getByRole('button', { pressed: true })).toHaveCSS(
    'outline-style',
    'solid',
  );
  await expect(page.getByRole('navigation', { name: 'Guide' }).locator('[aria-current="page"]')).toHaveCSS(
    'outline-style',
    'solid',
  );
  const drawing = page.locator('[data-diagram="one-server/data-flow"] svg.dg');
  const paints = await drawing.evaluate((svg) => {
    const of = (selector: string, property: 'stroke' | 'fill') => {
      const element = svg.querySelector(selector);
      return element ? getComputedStyle(element)[property] : '';
    };
    return {
      ground: getComputedStyle(document.body).backgroundColor,
      line: of('[data-edge][data-lit] .dg-line', 'stroke'),
      text: of('[data-node][data-lit] text', 'fill'),
    };
  });
  expect(paints.line).not.toBe(paints.ground);
  expect(paints.text).not.toBe(paints.ground);
  await page.getByRole('tab', { name: 'Infrastructure View' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('tab', { name: 'Data Flow View' })).toHaveCSS('outline-style', 'solid');
});
