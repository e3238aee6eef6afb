import { guide, diagramsOn } from '../support/guide';
import { expect, test } from '../support/published';

test('every diagram stands alone in its embed, which other sites may frame, and says where it belongs', async ({
  read,
  request,
}) => {
  for (const { href, body, wholeGuide } of guide.pages) {
    if (wholeGuide) continue;
    for (const id of diagramsOn({ body })) {
      const response = await request.get(`/embed/${id}`);
      expect.soft(response.headers()['content-security-policy'], id).toMatch(/; frame-ancestors \*$/);
      expect.soft(response.headers()['x-frame-options'], id).toBeUndefined();
      const document = await read(`/embed/${id}`);
      const content = document.querySelector('meta[name="robots"]')?.getAttribute('content');
      expect.soft(content, id).toContain('noindex');
      expect.soft(document.querySelectorAll('nav'), id).toHaveLength(0);
      expect.soft(document.querySelectorAll('h1'), id).toHaveLength(1);
      expect.soft(document.querySelectorAll(`figure[data-diagram="${id}"] svg.dg`), id).toHaveLength(1);
      const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
      const places = guide.pages.filter((page) => diagramsOn(page).includes(id)).map((page) => page.href);
      expect.soft([href, ...places], id).toContain(new URL(canonical).pathname);
    }
  }
});
