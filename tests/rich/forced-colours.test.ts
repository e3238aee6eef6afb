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

test('with forced colours drawings have those of the system, whatever theme was chosen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('theme', 'light'));
  await page.goto('/deployment/one-server');
  await expect(page.locator('html')).toHaveClass(/light/);
  const faint = await page.evaluate(() => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const ground = luminance(getComputedStyle(document.body).backgroundColor);
    const contrastOf = (colour: string) => {
      const own = luminance(colour);
      return (Math.max(own, ground) + 0.05) / (Math.min(own, ground) + 0.05);
    };
    const shown = [...document.querySelectorAll('svg.dg')].filter((drawing) => drawing.checkVisibility());
    return shown
      .flatMap((drawing) => [...drawing.querySelectorAll('text, .dg-line')])
      .map((part) => {
        const { fill, stroke } = getComputedStyle(part);
        return {
          name: part.textContent || part.classList.value,
          contrast: contrastOf(part.matches('text') ? fill : stroke),
        };
      })
      .filter(({ contrast }) => contrast < 4.5);
  });
  expect(faint).toEqual([]);
});
