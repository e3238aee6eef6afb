import { expect, test, type APIRequestContext } from '@playwright/test';
import { palette } from '@/lib/diagrams/draw/palette';
import { readDiagramIds } from '@/lib/diagrams/publish/read';
import { readLastChanges } from '@/lib/facts/last-changes';
import { lastChange } from '@/lib/facts/page-facts';
import type { OEmbed } from '@/lib/unfurl/oembed';
import { guide, pageAt } from '../support/guide';
import { readHead } from '../support/head-tags';

const addresses = guide.pages.map(({ href }) => href);

const { site } = guide;
const changes = await readLastChanges(process.cwd());
const embeds = readDiagramIds().map((id) => `/embed/${id}`);

for (const address of [...addresses, '/search', ...embeds]) {
  test(`a link to ${address} unfurls`, async ({ request }) => {
    const { title, meta, links } = await readHead(request, address);
    const isPage = addresses.includes(address);

    expect(title).toContain(site.name);
    expect(meta('description')).toBeTruthy();
    if (isPage) {
      expect(meta('og:title')).toBe(pageAt(address).title);
      expect(meta('description')).toBe(pageAt(address).description);
    }
    expect(meta('og:description')).toBe(meta('description'));
    expect(meta('og:site_name')).toBe(site.name);
    expect(meta('og:type')).toBe(address === '/' ? 'website' : 'article');
    expect(meta('robots')).toBe(isPage ? null : 'noindex');

    const canonical = links('canonical').map(({ href }) => href);
    expect(canonical).toHaveLength(1);
    expect(meta('og:url')).toBe(canonical[0]);
    const url = new URL(canonical[0] ?? '');
    expect(url.origin).toBe(new URL(site.url).origin);
    if (!embeds.includes(address)) expect(url.pathname).toBe(address);
    expect((await request.get(url.pathname + url.search)).status()).toBe(200);

    const picture = `${site.url}/og${address === '/' ? '/index' : address}.png`;
    expect(meta('og:image')).toBe(picture);
    expect(meta('og:image:width')).toBe('1200');
    expect(meta('og:image:height')).toBe('630');
    expect(meta('og:image:type')).toBe('image/png');
    expect(meta('og:image:alt')).toContain(meta('og:title'));
    expect(meta('twitter:card')).toBe('summary_large_image');
    for (const name of ['title', 'description', 'image', 'image:alt']) {
      expect(meta(`twitter:${name}`)).toBe(meta(`og:${name}`));
    }

    const response = await request.get(new URL(picture).pathname);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('image/png');
    const png = await response.body();
    expect(png.toString('latin1', 1, 4)).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630]);

    const discovery = links('alternate').filter(({ type }) => type === 'application/json+oembed');
    expect(discovery).toEqual([
      expect.objectContaining({ href: expect.stringContaining(`${site.url}/oembed/`), title: meta('og:title') }),
    ]);
    const answer = await request.get((discovery[0]?.['href'] ?? '').replace(site.url, ''));
    expect(answer.headers()['content-type']).toMatch(/^application\/json\b/);
    expect(answer.headers()['access-control-allow-origin']).toBe('*');
    const oembed = (await answer.json()) as OEmbed;
    expect(oembed).toMatchObject({
      version: '1.0',
      type: embeds.includes(address) ? 'rich' : 'link',
      title: meta('og:title'),
      provider_name: site.name,
      provider_url: `${site.url}/`,
      thumbnail_url: picture,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(oembed.cache_age).toBeGreaterThan(0);
    if (oembed.type === 'rich') {
      expect(oembed.html).toContain(`<iframe src="${site.url}${address}" `);
      for (const size of [oembed.width, oembed.height]) expect(Number.isInteger(size) && size > 0).toBe(true);
    }
  });
}

for (const href of addresses) {
  test(`${href} tells search engines what it is and where it stands`, async ({ request }) => {
    const { data } = await readHead(request, href);
    expect(data).toHaveLength(1);
    const [article, path] = (data[0]?.['@graph'] ?? []) as Record<string, unknown>[];
    const page = pageAt(href);
    expect(article).toMatchObject({
      '@type': 'TechArticle',
      headline: page.title,
      description: page.description,
      url: `${site.url}${href}`,
    });
    const changed = lastChange(guide, page, changes);
    expect(article?.['dateModified']).toBe(changed ?? undefined);
    expect(path?.['@type']).toBe('BreadcrumbList');
    const items = path?.['itemListElement'] as { item: string; position: number }[];
    expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
    expect(items.at(-1)?.item).toBe(`${site.url}${href}`);
    for (const { item } of items) expect((await request.get(new URL(item).pathname)).status()).toBe(200);
  });
}

test('icons and the manifest are there, in the colours of the palette', async ({ request }) => {
  const { links, html } = await readHead(request, '/');
  const icons = [...links('icon'), ...links('apple-touch-icon')].map(({ href = '' }) => href);
  expect(icons.map((href) => href.replace(/\?.*/, '')).toSorted()).toEqual([
    '/favicon.ico',
    '/icon.svg',
    '/icons/apple-touch-icon.png',
  ]);
  for (const href of icons) expect((await request.get(href)).status()).toBe(200);
  expect((await request.get('/favicon.ico')).headers()['content-type']).toMatch(
    /^image\/(x-icon|vnd\.microsoft\.icon)$/,
  );
  await expectSize(request, '/icons/apple-touch-icon.png', 180);

  const response = await request.get(links('manifest')[0]?.['href'] ?? '');
  expect(response.headers()['content-type']).toContain('application/manifest+json');
  const manifest = (await response.json()) as { name: string; theme_color: string; icons: { src: string }[] };
  expect(manifest).toMatchObject({ name: site.name, theme_color: palette.light.paper });
  for (const { src } of manifest.icons) expect((await request.get(src)).status()).toBe(200);
  for (const size of [192, 512]) await expectSize(request, `/icons/${size}.png`, size);

  for (const theme of ['light', 'dark'] as const) {
    const tag = `<meta name="theme-color" content="${palette[theme].paper}" media="(prefers-color-scheme: ${theme})"`;
    expect(html).toContain(tag);
  }
});

async function expectSize(request: APIRequestContext, address: string, size: number): Promise<void> {
  const png = await (await request.get(address)).body();
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
}
