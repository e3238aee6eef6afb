import { figureOf, live } from '../support/figure';
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

test('an answer stays while its page is shown as paper, where the other views stand open too', async ({ page }) => {
  const { panel } = figureOf(page, 'one-server/data-flow');
  const other = figureOf(page, 'one-server/infrastructure');
  await page.emulateMedia({ media: 'screen' });
  await page.goto('/deployment/one-server?view=data-flow&flow=a-loan&step=2');
  await expect(panel).toBeVisible();
  await page.emulateMedia({ media: 'print' });
  // The other figure has come into sight, and wakes.
  await live(other);
  await expect(panel).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(panel).toBeVisible();
  await expect(page).toHaveURL(/flow=a-loan/);
});

test('an answer is printed below its drawing, whole and without its controls', async ({ page }) => {
  const { stage, panel } = figureOf(page, 'one-server/data-flow');
  const open = async (question: string) => {
    await page.goto(`/deployment/one-server?view=data-flow&${question}`);
    await expect(panel).toBeVisible();
    // Scrolled away, a sheet leaves the window; on paper there is none.
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  };

  await test.step('a flow', async () => {
    await open('flow=a-loan&step=2');
    await expect.soft(panel.getByRole('toolbar')).toBeHidden();
    const steps = panel.getByRole('listitem');
    expect.soft(await steps.count()).toBeGreaterThan(2);
    for (const step of await steps.all()) await expect.soft(step).toBeVisible();
    const [drawn, told] = [await stage.boundingBox(), await panel.boundingBox()];
    expect.soft(told?.y).toBeGreaterThanOrEqual((drawn?.y ?? 0) + (drawn?.height ?? 0) - 1);
    const { scrolled, padding, faded } = await panel.evaluate((element) => {
      const faint = document.querySelector('.figure-stage[data-asking] [data-node]:not([data-lit]) > .dg-name');
      return {
        scrolled: [...element.querySelectorAll('div')].filter((each) => each.scrollHeight > each.clientHeight + 1)
          .length,
        padding: getComputedStyle(document.body).paddingBottom,
        faded: faint ? Number(getComputedStyle(faint).opacity) : 1,
      };
    });
    expect.soft(scrolled, 'parts that scroll').toBe(0);
    expect.soft(padding).toBe('0px');
    expect.soft(faded).toBeGreaterThanOrEqual(0.5);
  });

  await test.step('a node', async () => {
    await open('node=Redis');
    await expect.soft(panel.getByText('What talks to it')).toBeVisible();
    for (const name of ['Close', 'Copy link']) await expect.soft(panel.getByRole('button', { name })).toBeHidden();
    await expect.soft(panel.getByRole('link', { name: 'What if this fails?' })).toBeHidden();
  });
});
