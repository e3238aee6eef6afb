import { gzipSync } from 'node:zlib';
import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { diagramsOn, guide, pagesPrintedAt, tableRows } from '../support/guide';
import { duplicateIds, hydrated, showAll, sidewaysScroll } from '../support/page-state';
import { contrastFaults, smallTexts } from '../support/rendered-text';
import { settled } from '../support/settled';
import { expect, test } from '../support/test';

/** Kilobytes of scripts, compressed, that a page may load until nothing more is asked for. */
const scriptBudget = 150;
const widths = [320, 375, 640, 768, 959, 960, 1279, 1280, 1920];
/** The scale of a drawing at which its names, 14 px by nature, are 11 px high: no figure opens below it. */
const leastScale = 11 / 14;
const mermaid = /mermaidAPI|mermaid\.initialize|flowchart-v2|dagre|elkjs|flowchart-elk/i;

for (const { href, title, description, wholeGuide } of guide.pages) {
  test(`${href} is found, says what it is, is light, fits every width, and is accessible in both themes`, async ({
    page,
  }) => {
    test.slow(wholeGuide, 'all pages in one');
    const scripts = new Set<string>();
    page.on('request', (request) => request.resourceType() === 'script' && scripts.add(request.url()));
    const response = await page.goto(href);
    await hydrated(page);

    await test.step('what it says of itself', async () => {
      expect.soft(response?.status()).toBe(200);
      expect.soft(response?.headers()['content-type']).toContain('text/html');
      expect.soft(response?.headers()['content-security-policy']).toContain("frame-ancestors 'self'");
      await expect.soft(page).toHaveTitle(href === '/' ? guide.site.name : `${title} · ${guide.site.name}`);
      await expect.soft(page.locator('meta[name="description"]')).toHaveAttribute('content', description);
      const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
      expect.soft(canonical?.replace(/\/$/, '')).toBe(`${guide.site.url}${href}`.replace(/\/$/, ''));
      await expect.soft(page.getByRole('heading', { level: 1 })).toHaveText([title]);
      expect.soft(await duplicateIds(page)).toEqual([]);
    });

    await test.step('what it loads', async () => {
      await settled(page);
      const bodies = await Promise.all([...scripts].map(async (url) => (await page.request.get(url)).body()));
      const weights = bodies.map((body) => gzipSync(body).length / 1024);
      const weight = weights.reduce((sum, each) => sum + each, 0);
      expect.soft(bodies.length).toBeGreaterThan(0);
      // The whole guide has figures at its end, whose tools come when they are near.
      expect.soft(weight, `${weights.map((each) => each.toFixed(1)).join(' + ')} KB`).toBeLessThanOrEqual(scriptBudget);
      for (const body of bodies) expect.soft(mermaid.exec(body.toString())).toBeNull();
    });

    await showAll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await test.step(`accessible, ${colorScheme}`, async () => {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
        // A theme changes nothing but colours.
        expect.soft(await axeFaults(page, colorScheme === 'dark', wholeGuide)).toEqual([]);
        expect.soft(await contrastFaults(page, 4.5)).toEqual([]);
      });
    }

    await test.step('every width', async () => {
      for (const width of widths) {
        await page.setViewportSize({ width, height: 800 });
        expect.soft(await sidewaysScroll(page), `at ${width} px`).toBe(0);
        if (width === 375) expect.soft(await smallTexts(page, 12, leastScale)).toEqual([]);
      }
    });
  });
}

async function axeFaults(page: Page, coloursOnly: boolean, wholeGuide: boolean): Promise<string[]> {
  const axe = new AxeBuilder({ page });
  // On the whole guide what stands in chapters is left to the pages they come from, but for their order.
  if (wholeGuide) axe.exclude(':is(.guide-chapter > :not(:is(h2, h3, h4)))');
  const { violations } = await (coloursOnly ? axe.withRules('color-contrast') : axe).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`),
  );
}

test('no page is named or described like another', () => {
  const { pages } = guide;
  expect(new Set(pages.map(({ title }) => title)).size).toBe(pages.length);
  expect(new Set(pages.map(({ description }) => description)).size).toBe(pages.length);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const { href, title } of guide.pages) {
    const printed = pagesPrintedAt(href);

    test(`${href} is whole`, async ({ page }) => {
      await page.goto(href);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);

      const navigation = page.getByRole('navigation', { name: 'Guide' }).getByRole('link');
      await expect(navigation).toHaveText(guide.pages.map(({ navTitle }) => new RegExp(`${escape(navTitle)}$`)));

      const main = page.getByRole('main');
      const headings = main.locator(':is(h2, h3, h4, h5)[id]').filter({ visible: true });
      const shown = await headings.evaluateAll((elements) => elements.map(({ id }) => id));
      expect(shown).toEqual(expect.arrayContaining(printed.flatMap((each) => each.headings.map(({ id }) => id))));
      const rows = main.locator('tbody').getByRole('row').filter({ visible: true });
      await expect(rows).toHaveCount(printed.reduce((sum, each) => sum + tableRows(each), 0));

      const figures = main.locator('figure[data-diagram]');
      await expect(figures).toHaveCount(printed.flatMap(diagramsOn).length);
      await expect(figures.locator('svg.dg').filter({ visible: true })).toHaveCount(await figures.count());
      if ((await figures.count()) > 0) {
        await figures.first().getByText('As text').click();
        await expect(figures.first().getByText('Connections', { exact: true })).toBeVisible();
      }
      const tabs = printed.flatMap(({ body }) =>
        [...body.matchAll(/<Tab [^>]*title="([^"]*)"/g)].map(([, name]) => name),
      );
      for (const name of new Set(tabs)) {
        await expect(main.getByRole('heading', { name, exact: true })).toHaveCount(
          tabs.filter((each) => each === name).length,
        );
      }
      await expect(page.getByRole('tab')).toHaveCount(0);
      // A button that needs a script would do nothing.
      await expect(main.getByRole('button', { name: /^Copy|AI assistant/ })).toHaveCount(0);
    });
  }
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
