import { expect, test } from '@playwright/test';
import { readDiagramIds } from '@/lib/diagrams/read';
import { addresses, guide, pageAt } from './support/guide';
import { readHead } from './support/head-tags';

const { site } = guide;
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
  });
}
