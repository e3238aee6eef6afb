import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { variantDirectory } from '@/lib/build/variants';
import { basePath, expect, siteUrl, test } from './test';

const directory = variantDirectory('base-path');
const { origin } = new URL(siteUrl);

interface BuiltFile {
  name: string;
  text: string;
}

/** The built files with one of these endings. */
async function filesOf(endings: RegExp): Promise<BuiltFile[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true });
  const names = entries
    .filter((entry) => entry.isFile() && endings.test(entry.name))
    .map((entry) => path.relative(directory, path.join(entry.parentPath, entry.name)));
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(path.join(directory, name), 'utf8') })));
}

/** Whether an address that begins with a slash leads to something of this site. */
function isThere(address: string): boolean {
  const { pathname } = new URL(address, origin);
  if (pathname !== basePath && !pathname.startsWith(`${basePath}/`)) return false;
  const file = path.join(directory, decodeURIComponent(pathname.slice(basePath.length)));
  return [file, `${file}.html`, `${file}/index.html`].some((each) => /\.\w+$/.test(each) && existsSync(each));
}

/** An address that begins with a slash, in an attribute or in a style. */
const fromRoot = /(?:\s(?:href|src|srcset|action|poster|content)="|\burl\(["']?)(\/[^"')\s]*)/gi;

test('every address in a page, a picture or a style leads to a file below the base path', async () => {
  const files = await filesOf(/\.(html|svg|css)$/);
  const addresses = files.flatMap(({ name, text }) => {
    // What scripts contain is the router's, which puts addresses below the base path by itself.
    const markup = text.replaceAll(/(<script\b[^>]*>).*?<\/script>/gs, '$1');
    return [...markup.matchAll(fromRoot)].map(([, address = '']) => ({
      name,
      address: address.replaceAll('&amp;', '&'),
    }));
  });
  expect(addresses.length).toBeGreaterThan(500);
  expect(addresses.filter(({ address }) => !isThere(address))).toEqual([]);
});

test('no whole address forgets the path of the site', async () => {
  const files = await filesOf(/\.(html|svg|md|txt|json|xml|webmanifest)$/);
  const found = files.flatMap(({ name, text }) =>
    [...text.matchAll(new RegExp(`${origin}[^\\s"'<>)\\\\]*`, 'g'))].map(([address]) => ({ name, address })),
  );
  expect(found.length).toBeGreaterThan(500);
  expect(found.filter(({ address }) => address !== siteUrl && !address.startsWith(`${siteUrl}/`))).toEqual([]);
});

test('the manifest finds its icons and the first page', async ({ request }) => {
  const address = `${basePath}/manifest.webmanifest`;
  const manifest = (await (await request.get(address)).json()) as { start_url: string; icons: { src: string }[] };
  for (const relative of [manifest.start_url, ...manifest.icons.map(({ src }) => src)]) {
    const { pathname } = new URL(relative, `${origin}${address}`);
    expect(pathname.startsWith(`${basePath}/`), pathname).toBe(true);
    expect((await request.get(pathname)).status(), pathname).toBe(200);
  }
});

test('the search index, the data and the Markdown of a page are there', async ({ request }) => {
  for (const file of ['search-index.json', 'guide.json', 'llms.txt', 'index.md', 'sitemap.xml', 'robots.txt']) {
    expect((await request.get(`${basePath}/${file}`)).status(), file).toBe(200);
  }
  expect((await request.get('/handbook')).status()).toBe(404);
});
