import { AxeBuilder } from '@axe-core/playwright';
import { addresses, diagramsOn, guide, pageAt, pagesPrintedAt, tableRows } from '../support/guide';
import { duplicateIds, hydrated, showAll } from '../support/page-state';
import { expect, test } from '../support/test';

test('the guide has the pages that others link to, and each says what it is', () => {
  const described = guide.pages.map(({ description }) => description);
  expect(guide.pages.map(({ href }) => href).toSorted()).toEqual(addresses.toSorted());
  expect(new Set(guide.pages.map(({ title }) => title)).size).toBe(addresses.length);
  expect(new Set(described).size).toBe(addresses.length);
});

for (const href of addresses) {
  const { title, description } = pageAt(href);

  test(`${href} is found, says what it is, and is accessible in both themes`, async ({ page }) => {
    test.slow(href === '/guide', 'all pages in one');
    const response = await page.goto(href);
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-type']).toContain('text/html');
    expect(response?.headers()['content-security-policy']).toContain("frame-ancestors 'self'");

    await expect(page).toHaveTitle(href === '/' ? guide.site.name : `${title} · ${guide.site.name}`);
    await expect(page.locator('meta[name="description"]')).toHaveAttribute('content', description);
    const canonical = await page.locator('link[rel="canonical"]').getAttribute('href');
    expect(canonical?.replace(/\/$/, '')).toBe(`${guide.site.url}${href}`.replace(/\/$/, ''));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText([title]);
    expect(await duplicateIds(page)).toEqual([]);

    await hydrated(page);
    await showAll(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await expect(page.locator('html')).toHaveClass(new RegExp(`\\b${colorScheme}\\b`));
      // On the whole guide what stands in chapters is left to the pages they come from, but for their order.
      const axe = new AxeBuilder({ page });
      if (href === '/guide') axe.exclude(':is(.guide-chapter > :not(:is(h2, h3, h4)))');
      // A theme changes nothing but colours.
      const { violations } = await (colorScheme === 'dark' ? axe.withRules('color-contrast') : axe).analyze();
      const faults = violations.flatMap(({ id, help, nodes }) =>
        nodes.map(({ target, failureSummary }) => `${id} (${help}): ${target.join(' ')}\n${failureSummary ?? ''}`),
      );
      expect(faults, colorScheme).toEqual([]);
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  for (const href of addresses) {
    const printed = pagesPrintedAt(href);

    test(`${href} is whole`, async ({ page }) => {
      await page.goto(href);
      await expect(page.getByRole('heading', { level: 1 })).toHaveText([pageAt(href).title]);

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
        await figures.first().getByText('The same in words').click();
        await expect(figures.first().getByText('Connections', { exact: true })).toBeVisible();
      }
      const views = printed.filter(({ body }) => body.includes('<Tabs')).length;
      for (const name of ['Infrastructure View', 'Data Flow View']) {
        await expect(main.getByRole('heading', { name })).toHaveCount(views);
      }
      await expect(page.getByRole('tab')).toHaveCount(0);
    });
  }
});

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
