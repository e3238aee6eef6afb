import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { readHydrationTime } from '@/lib/lighten/hydration-plan';
import { lightenSite } from '@/lib/lighten/lighten-site';

const build = '0123456789abcdef';
const payload = `0:{"b":"${build}"}`;
const page = `<html lang="en"><head><link rel="stylesheet" href="/guide/_next/static/chunks/a.css" data-precedence="next"/><script src="/guide/_next/static/chunks/a.js" async=""></script><script src="/guide/_next/static/chunks/old.js" noModule=""></script></head><body><script id="_R_">(globalThis["TURBOPACK"] || (globalThis["TURBOPACK"] = [])).push({"a":[]});</script><script>(self.__next_f=self.__next_f||[]).push([0])</script><script>self.__next_f.push([1,${JSON.stringify(payload)}])</script></body></html>`;

async function writeSite(directory: string, files: Record<string, string>) {
  for (const [name, text] of Object.entries(files)) {
    await mkdir(path.dirname(path.join(directory, name)), { recursive: true });
    await writeFile(path.join(directory, name), text);
  }
}

const css = { '_next/static/chunks/a.css': '@font-face{src:url(../media/a.woff2)}b{color:red}' };
const site = { basePath: '/guide', build, time: 'wanted' as const, staticFiles: new Set(['demo.html']) };

test('all pages of a site become light, the one for what is not found too', async ({}, info) => {
  const directory = info.outputPath('out');
  await writeSite(directory, {
    ...css,
    '_next/static/chunks/old.js': 'polyfill()',
    'index.html': page,
    'index.txt': payload,
    'demo.html': '<p>A file from public/ stays as it is.</p>',
    'deployment/docker.html': page,
    'deployment/docker.txt': payload,
    '404.html': page,
    '_not-found.html': page,
    '_not-found.txt': payload,
  });
  await lightenSite({ directory, ...site });
  expect(existsSync(path.join(directory, '_next/static/chunks/old.js')), 'what only old browsers ask for goes').toBe(
    false,
  );
  for (const [file, address] of [
    ['index.html', '/index.txt'],
    ['deployment/docker.html', '/deployment/docker.txt'],
    ['404.html', '/_not-found.txt'],
    ['_not-found.html', '/_not-found.txt'],
  ] as const) {
    const light = await readFile(path.join(directory, file), 'utf8');
    expect(light).toContain(`"payload":"${address}?build=${build}"`);
    expect(light).toContain('@font-face{src:url(/guide/_next/static/media/a.woff2);}');
  }
  expect(await readFile(path.join(directory, 'demo.html'), 'utf8')).toBe('<p>A file from public/ stays as it is.</p>');
  const sheet = await readFile(path.join(directory, '_next/static/chunks/a.css'), 'utf8');
  expect(sheet, 'what pages declare themselves is not declared a second time').toBe('b{color:red}');
});

test('a page that is not known is named, with what to do', async ({}, info) => {
  const directory = info.outputPath('out');
  await writeSite(directory, { ...css, 'a/b.html': '<html><body></body></html>', 'a/b.txt': payload });
  await expect(lightenSite({ directory, ...site })).rejects.toThrow(
    /^a\/b\.html: the call that starts its scripts is missing\.\n {4}fix: Next\.js writes its pages in another way/,
  );
  await writeSite(directory, { 'a/b.html': page });
  await lightenSite({ directory, ...site });
  await writeSite(directory, { 'c.html': page });
  await expect(lightenSite({ directory, ...site })).rejects.toThrow(/its payload c\.txt was not exported/);
});

test('pages hydrate when something is wanted, or at once', () => {
  expect(readHydrationTime({ NODE_ENV: 'test' })).toBe('wanted');
  expect(readHydrationTime({ NODE_ENV: 'test', HYDRATE: 'now' })).toBe('now');
  expect(() => readHydrationTime({ NODE_ENV: 'test', HYDRATE: 'never' })).toThrow(
    'HYDRATE cannot be "never": set it to "now", or leave it out.',
  );
});
