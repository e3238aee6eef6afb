import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from '../test';
import { precacheManifest } from '@/lib/offline/precache-manifest';

const kept = {
  'index.html': 'home',
  'index.txt': 'payload of home',
  'backend.html': 'backend',
  'backend.txt': 'payload of backend',
  'deployment/vercel.html': 'vercel',
  'deployment/vercel.txt': 'payload of vercel',
  'offline.html': 'offline',
  'search-index.json': '{}',
  'diagrams/layers/request.details.json': '{}',
  'update-notice.js': 'show()',
  '_next/static/chunks/app-1a2b.js': 'app',
  '_next/static/chunks/app-3c4d.css': 'css',
  '_next/static/media/plex-5e6f.woff2': 'font',
};

const leftOut = {
  '404.html': 'no page',
  '_not-found.html': 'no page',
  '_not-found.txt': 'payload of no page',
  'embed/layers/request.html': 'a figure',
  'embed/layers/request.txt': 'payload of a figure',
  'backend/__next._tree.txt': 'part of a payload',
  '_next/static/build/_buildManifest.js': 'for another router',
  '_next/static/media/icon-7a8b.svg': 'icon',
  'backend.md': '# Backend',
  'llms.txt': 'llms',
  'llms-full.txt': 'llms',
  'guide.json': '{}',
  'robots.txt': 'robots',
  'licenses/ofl.txt': 'licence',
  'sitemap.xml': '<urlset/>',
  'og/backend.png': 'picture',
  'diagrams/layers/request.svg': '<svg/>',
  'diagrams/layers/request.json': '{}',
  'favicon.ico': 'icon',
  'sw.js': 'the worker itself',
};

interface Site {
  directory: string;
  write: (files: Record<string, string>) => Promise<void>;
}

const test = base.extend<{ site: Site }>({
  site: async ({}, use, info) => {
    const directory = info.outputPath('out');
    async function write(files: Record<string, string>) {
      for (const [name, text] of Object.entries(files)) {
        const file = path.join(directory, name);
        await mkdir(path.dirname(file), { recursive: true });
        await writeFile(file, text);
      }
    }
    await write({ ...kept, ...leftOut });
    await use({ directory, write });
  },
});

test('keeps what pages need to be read, under the addresses at which they ask for it', async ({
  site: { directory },
}) => {
  const entries = await precacheManifest(directory, 'one');
  expect(entries.map(({ url }) => url).toSorted()).toEqual([
    './',
    '_next/static/chunks/app-1a2b.js',
    '_next/static/chunks/app-3c4d.css',
    '_next/static/media/plex-5e6f.woff2',
    'backend',
    'backend.txt',
    'deployment/vercel',
    'deployment/vercel.txt',
    'diagrams/layers/request.details.json?build=one',
    'index.txt',
    'offline',
    'search-index.json?build=one',
    'update-notice.js?build=one',
  ]);
});

test('keeps of a guide that is too large only what all its pages share', async ({ site: { directory } }) => {
  const entries = await precacheManifest(directory, 'one', { most: 100 });
  expect(entries.map(({ url }) => url).toSorted()).toEqual([
    './',
    '_next/static/chunks/app-1a2b.js',
    '_next/static/chunks/app-3c4d.css',
    '_next/static/media/plex-5e6f.woff2',
    'index.txt',
    'offline',
    'update-notice.js?build=one',
  ]);
});

test('on a host that only serves files, a page is kept as its file, and once', async ({
  site: { directory, write },
}) => {
  await write({ 'backend/index.html': 'backend once more', 'standards/old/index.html': 'leads on' });
  const entries = await precacheManifest(directory, 'one', { plain: true });
  expect(entries.map(({ url }) => url).filter((url) => !/^_next|\?|\.txt$/.test(url))).toEqual([
    'backend.html',
    'deployment/vercel.html',
    './',
    'offline.html',
  ]);
});

test('holds every file to its content, but for those that are named by it', async ({ site: { directory } }) => {
  for (const { url, revision, integrity } of await precacheManifest(directory, 'one')) {
    const hashed = url.startsWith('_next/');
    const versioned = url.includes('?build=');
    expect.soft(revision === null, url).toBe(hashed || versioned);
    expect.soft(integrity === undefined, url).toBe(hashed);
  }
  const home = (await precacheManifest(directory, 'one')).find(({ url }) => url === './');
  // printf home | openssl dgst -sha256 -binary | base64
  expect(home?.integrity).toBe('sha256-TqFAWIFQdzzjqs54au739ASc4QD6ZJyU+73blg8dqUI=');
});

test('changes with a page only the entry of that page', async ({ site: { directory, write } }) => {
  const before = await precacheManifest(directory, 'one');
  expect(await precacheManifest(directory, 'one')).toEqual(before);
  await write({ 'backend.html': 'Backend', 'backend.md': '# Other' });
  const after = await precacheManifest(directory, 'one');
  const changed = after.filter(({ revision }, index) => revision !== before[index]?.revision);
  expect(changed.map(({ url }) => url)).toEqual(['backend']);
});

test('fetches data anew for every build, so that none answers pages of another', async ({ site: { directory } }) => {
  const [one, two] = [await precacheManifest(directory, 'one'), await precacheManifest(directory, 'two')];
  const known = new Set(one.map(({ url }) => url));
  expect(two.map(({ url }) => url).filter((url) => !known.has(url))).toEqual([
    'diagrams/layers/request.details.json?build=two',
    'search-index.json?build=two',
    'update-notice.js?build=two',
  ]);
});
