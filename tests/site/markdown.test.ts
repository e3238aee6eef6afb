import { addresses, guide, pageAt } from './support/guide';
import { expect, test } from './support/test';

for (const href of addresses) {
  const file = `${href === '/' ? '/index' : href}.md`;

  test(`${file} is the page in Markdown, and the page names it`, async ({ page }) => {
    await page.goto(href);
    const alternate = page.locator('link[rel="alternate"][type="text/markdown"]');
    await expect(alternate).toHaveAttribute('href', `${guide.site.url}${file}`);

    const response = await page.request.get(file);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    const markdown = await response.text();
    expect(markdown).toContain(`\ncanonical: ${new URL(href, guide.site.url).href}\n`);
    expect(markdown).toContain(`\n# ${pageAt(href).title}\n`);
    for (const { text } of pageAt(href).headings) expect(markdown).toContain(` ${text}\n`);
  });
}

test('the Markdown of a page that is not there is not found', async ({ request }) => {
  for (const file of ['/missing.md', '/backend/index.md', '/.md']) expect((await request.get(file)).status()).toBe(404);
});
