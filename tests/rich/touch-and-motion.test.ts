import { devices } from '@playwright/test';
import { hydrated } from '../support/page-state';
import { expect, test } from '../support/test';

const { defaultBrowserType: _browser, ...phone } = devices['iPhone SE (3rd gen)'];

test.describe('on a touch screen', () => {
  test.use({ ...phone, userAgent: undefined });

  test('what is pressed is at least 44 pixels wide and high', async ({ page }) => {
    const faults: string[] = [];
    const measure = async (selector: string) => {
      const small = await page
        .locator(selector)
        .locator('visible=true')
        .evaluateAll((elements) =>
          elements
            .map((element) => ({
              box: element.getBoundingClientRect(),
              name: element.textContent.trim() || element.ariaLabel,
            }))
            .filter(({ box }) => box.width < 43.5 || box.height < 43.5)
            .map(({ box, name }) => `${name}: ${Math.round(box.width)} × ${Math.round(box.height)}`),
        );
      faults.push(...small.map((each) => `${selector} ${each}`));
    };
    await page.goto('/deployment/one-server');
    await hydrated(page);
    await page.getByRole('tabpanel').first().scrollIntoViewIfNeeded();
    await expect(page.locator('.figure-stage[data-live]')).toBeVisible();
    for (const selector of [
      'body > header :is(a, button, label)',
      '[role="tab"]',
      'figure[data-diagram] :is(summary, button)',
      'figure[data-diagram] a',
      'main summary',
      'nav[aria-label="Previous and next page"] a',
    ]) {
      expect(await page.locator(selector).count(), selector).toBeGreaterThan(0);
      await measure(selector);
    }
    await page.getByRole('button', { name: 'Open the navigation' }).tap();
    await expect(page.getByRole('navigation', { name: 'Guide' })).toBeVisible();
    await measure('#navigation :is(a, button)');
    await page.goto('/reference');
    await measure('search :is(input, select)');
    await measure('thead button');
    await page.goto('/handbook');
    await measure('main figure button');
    expect(faults).toEqual([]);
  });
});

test('nothing moves for readers who asked for that', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.setViewportSize({ width: 375, height: 800 });
  for (const address of ['/', '/deployment/one-server', '/reference']) {
    await page.goto(address);
    await hydrated(page);
    await page.getByRole('button', { name: 'Open the navigation' }).click();
    await expect(page.getByRole('navigation', { name: 'Guide' })).toBeVisible();
    const moving = await page.evaluate(() => {
      const motion = /^(all|transform|translate|rotate|scale|top|left|right|bottom|inset|width|height|margin|padding)/;
      return [...document.querySelectorAll('*')].flatMap((element) =>
        [undefined, '::before', '::after'].flatMap((pseudo) => {
          const style = getComputedStyle(element, pseudo);
          const properties = style.transitionProperty.split(', ').filter((name) => motion.test(name));
          const transition =
            properties.length > 0 && style.transitionDuration.split(', ').some((time) => parseFloat(time) > 0);
          const animation = style.animationName !== 'none' && parseFloat(style.animationDuration) > 0;
          const name = `${element.localName}.${element.getAttribute('class') ?? ''}${pseudo ?? ''}`;
          return [transition && `${name}: ${properties.join()}`, animation && `${name}: ${style.animationName}`].filter(
            Boolean,
          );
        }),
      );
    });
    expect([...new Set(moving)], address).toEqual([]);
    await expect(page.locator('html')).toHaveCSS('scroll-behavior', 'auto');
  }
});
