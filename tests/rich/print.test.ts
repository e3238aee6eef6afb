import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

const printed = [
  { href: '/guide', shown: ['one-server', 'many-servers'] },
  { href: '/deployment/one-server', shown: ['one-server'] },
];

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
});

for (const { href, shown } of printed) {
  test(`${href} is printed whole and light, without what only works on a screen`, async ({ page }) => {
    await page.goto(href);
    await hydrated(page);
    const main = page.getByRole('main');
    for (const [name, part] of Object.entries({
      header: page.getByRole('banner'),
      navigation: page.getByRole('navigation', { name: /^(Guide|On this page|Previous and next page)/ }),
      tabs: page.getByRole('tablist'),
      // The buttons in a table's head are its titles.
      buttons: main.locator('button:not(th button)'),
      fields: main.getByRole('searchbox').or(main.getByRole('combobox')),
    })) {
      await expect.soft(part.locator('visible=true'), name).toHaveCount(0);
    }

    // Every view, whole.
    for (const strategy of shown) {
      for (const view of ['infrastructure', 'data-flow']) {
        const svg = page.locator(`figure[data-diagram="${strategy}/${view}"] svg.dg`);
        await expect.soft(svg).toBeVisible();
        const { left, right } = await svg.evaluate((element) => element.getBoundingClientRect());
        expect.soft(left).toBeGreaterThanOrEqual(0);
        expect.soft(right).toBeLessThanOrEqual(await page.evaluate(() => document.documentElement.clientWidth));
      }
    }
    for (const name of ['Infrastructure View', 'Data Flow View']) {
      await expect.soft(page.getByRole('heading', { name }).locator('visible=true')).toHaveCount(shown.length);
    }

    // Light, whatever the theme.
    await expect(page.locator('html')).toHaveClass(/\bdark\b/);
    const lightness = await page.evaluate(() => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const measure = (selector: string, property: string) => {
        const element = document.querySelector(selector);
        if (!canvas || !element) return Number.NaN;
        for (const colour of ['#fff', getComputedStyle(element).getPropertyValue(property)]) {
          canvas.fillStyle = colour;
          canvas.fillRect(0, 0, 1, 1);
        }
        const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
        return Math.round((red + green + blue) / 7.65);
      };
      return {
        paper: measure('html', 'background-color'),
        node: measure('figure svg.dg [data-node] .dg-shape', 'fill'),
        text: measure('main p', 'color'),
        heading: measure('main h2', 'color'),
        label: measure('figure svg.dg [data-node] text', 'fill'),
      };
    });
    expect.soft(lightness.paper).toBeGreaterThan(90);
    expect.soft(lightness.node).toBeGreaterThan(85);
    for (const ink of [lightness.text, lightness.heading, lightness.label]) expect.soft(ink).toBeLessThan(40);
  });
}
