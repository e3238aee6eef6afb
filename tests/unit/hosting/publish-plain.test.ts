import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { JSDOM } from 'jsdom';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { publishPlain } from '@/lib/hosting/publish-plain';

const config = {
  ...readHostingConfig('vercel.json'),
  redirects: [
    { source: '/standards/architecture', destination: '/guide', permanent: true },
    { source: '/start-here', destination: '/', permanent: true },
    { source: '/old/:name', destination: '/:name', permanent: false },
    {
      source: '/',
      destination: '/index.md',
      permanent: false,
      has: [{ type: 'header' as const, key: 'accept', value: 'text/markdown' }],
    },
  ],
};

async function publish(directory: string) {
  for (const name of [
    'index.html',
    '404.html',
    '_not-found.html',
    'backend.html',
    'deployment/vercel.html',
    'backend.md',
  ]) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), `<!DOCTYPE html><html><head><title>${name}</title></head></html>`);
  }
  const left = await publishPlain({
    directory,
    config,
    siteUrl: 'https://example.github.io/guide',
    basePath: '/guide',
  });
  const read = async (file: string) =>
    existsSync(path.join(directory, file)) ? readFile(path.join(directory, file), 'utf8') : null;
  return { left, read };
}

test('each page stands in a folder of its name, apart from those that hosts know', async ({}, info) => {
  const { read } = await publish(info.outputPath('out'));
  expect(await read('backend/index.html')).toContain('<title>backend.html</title>');
  expect(await read('deployment/vercel/index.html')).toContain('<title>deployment/vercel.html</title>');
  expect(await read('backend.html')).not.toContain('<script>');
  for (const file of ['index/index.html', '404/index.html', '_not-found/index.html'])
    expect(await read(file)).toBeNull();
  expect(await read('.nojekyll')).toBe('');
  expect(await read('index.html')).toContain('<title>index.html</title>');
});

test('the slash that a host adds is gone before anything reads the address', async ({}, info) => {
  const { read } = await publish(info.outputPath('out'));
  const page = (await read('backend/index.html')) ?? '';
  for (const [asked, shown] of [
    ['https://example.github.io/guide/backend/?q=1#why', '/guide/backend?q=1#why'],
    ['https://example.github.io/guide/backend', '/guide/backend'],
  ] as const) {
    const { window } = new JSDOM(page, { url: asked, runScripts: 'dangerously' });
    expect(window.location.href).toBe(`https://example.github.io${shown}`);
    expect(window.document.querySelector('script')).toBeNull();
  }
});

test('a redirect is a page that leads on, and one with a pattern is told', async ({}, info) => {
  const { left, read } = await publish(info.outputPath('out'));
  expect(left).toEqual(['/old/:name']);
  const { document } = new JSDOM((await read('standards/architecture/index.html')) ?? '').window;
  expect(document.querySelector('a')?.getAttribute('href')).toBe('/guide/guide');
  expect(document.querySelector('link')?.href).toBe('https://example.github.io/guide/guide');
  expect(document.querySelector('noscript')?.innerHTML).toContain('url=/guide/guide"');
  expect(document.querySelector('script')?.text).toBe(
    'location.replace("/guide/guide" + location.search + location.hash)',
  );
  expect(await read('start-here/index.html')).toContain('location.replace("/guide/" +');
});
