import { expect, test } from '../support/test';

test.use({ expectedMessages: [/net::ERR_FAILED/] });

test('texts of drawings stay in their boxes in any font', async ({ page }) => {
  await page.route('**/*.woff2', (route) => route.abort());
  await page.goto('/deployment/one-server?view=data-flow');
  // Wider than ours by a third, as readers may set it for all sites.
  for (const font of ['the stand-in', 'DejaVu Sans', 'monospace']) {
    if (font !== 'the stand-in')
      await page.addStyleTag({ content: `* { font-family: "${font}", monospace !important }` });
    const outside = await page.evaluate(() =>
      [...document.querySelectorAll('svg.dg :is([data-node], [data-group], [data-edge]) text')]
        .filter((text) => text.checkVisibility())
        .flatMap((text) => {
          const box = text.closest('g')?.querySelector('.dg-chip, .dg-shape, .dg-ground, .dg-paper');
          if (!box) return [];
          const [inner, outer] = [text.getBoundingClientRect(), box.getBoundingClientRect()];
          return inner.left < outer.left || inner.right > outer.right ? [text.textContent] : [];
        }),
    );
    expect.soft(outside, font).toEqual([]);
  }
});
