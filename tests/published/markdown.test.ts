import { guide } from '../support/guide';
import { expect, test } from '../support/published';

test('every page is published in Markdown too, and names that file', async ({ read, request }) => {
  for (const { href, title, headings } of guide.pages) {
    await test.step(href, async () => {
      const file = `${href === '/' ? '/index' : href}.md`;
      const alternate = (await read(href)).querySelectorAll('link[rel="alternate"][type="text/markdown"]');
      expect.soft([...alternate].map((link) => link.getAttribute('href'))).toEqual([`${guide.site.url}${file}`]);

      const response = await request.get(file);
      expect(response.status()).toBe(200);
      expect.soft(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
      const markdown = await response.text();
      expect.soft(markdown).toContain(`\ncanonical: ${new URL(href, guide.site.url).href}\n`);
      expect.soft(markdown).toContain(`\n# ${title}\n`);
      for (const { text } of headings) expect.soft(markdown).toContain(` ${text}\n`);
    });
  }
});

test('the Markdown of a page that is not there is not found', async ({ request }) => {
  for (const file of ['/missing.md', `${guide.pages[1]?.href}/index.md`, '/.md']) {
    expect((await request.get(file)).status(), file).toBe(404);
  }
});
