import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { test as base, expect } from '../test';
import { buildStamp, forgetBuild, isBuilt, recordBuild } from '@/lib/build/build-stamp';

interface Project {
  root: string;
  write: (file: string, text: string) => Promise<void>;
}

const test = base.extend<{ project: Project }>({
  project: async ({}, use, info) => {
    const root = info.outputPath('project');
    async function write(file: string, text: string) {
      await mkdir(path.dirname(path.join(root, file)), { recursive: true });
      await writeFile(path.join(root, file), text);
    }
    await write('content/pages/index.mdx', 'home');
    await write('package-lock.json', '{}');
    await use({ root, write });
  },
});

test('stays the same while nothing that decides the site changes', async ({ project: { root, write } }) => {
  const stamp = await buildStamp(root, { PATH: '/bin', SITE_NAME: 'Guide' });
  await write('tests/unit/some.test.ts', 'test');
  await write('out/index.html', 'built');
  await write('content/.DS_Store', 'x');
  expect(await buildStamp(root, { PATH: '/usr/bin', SITE_NAME: 'Guide' })).toBe(stamp);
});

const changes: [what: string, file: string, text: string][] = [
  ['an edit', 'content/pages/index.mdx', 'Home'],
  ['a new file', 'content/pages/backend.mdx', 'backend'],
  ['a new picture', 'public/icon.svg', '<svg/>'],
  ['other packages', 'package-lock.json', '{"lockfileVersion":3}'],
  ['a local environment file', '.env.local', 'SITE_NAME=Other'],
];

for (const [what, file, text] of changes) {
  test(`changes with ${what} (${file})`, async ({ project: { root, write } }) => {
    const before = await buildStamp(root, {});
    await write(file, text);
    expect(await buildStamp(root, {})).not.toBe(before);
  });
}

test('changes with the environment that the build reads', async ({ project: { root } }) => {
  const stamps = await Promise.all(
    [{}, { SITE_URL: 'https://a.example' }, { SITE_URL: 'https://b.example' }, { VERCEL_ENV: 'preview' }].map((env) =>
      buildStamp(root, env),
    ),
  );
  expect(new Set(stamps).size).toBe(stamps.length);
});

test('changes with the redirects and with what kind of host it is for, not with the policy that a build renews', async ({
  project: { root, write },
}) => {
  const hosting = (destination: string, policy: string) =>
    write('vercel.json', JSON.stringify({ redirects: [{ source: '/old', destination }], headers: [policy] }));
  await hosting('/', 'policy');
  const stamp = await buildStamp(root, {});
  expect(await buildStamp(root, {}, { plain: true })).not.toBe(stamp);
  await hosting('/', 'renewed');
  expect(await buildStamp(root, {})).toBe(stamp);
  await hosting('/new', 'renewed');
  expect(await buildStamp(root, {})).not.toBe(stamp);
});

test('does not confuse a text that moved to another file', async ({ project: { root, write } }) => {
  await write('content/a.mdx', 'one');
  await write('content/b.mdx', '');
  const before = await buildStamp(root, {});
  await write('content/a.mdx', '');
  await write('content/b.mdx', 'one');
  expect(await buildStamp(root, {})).not.toBe(before);
});

test('a site counts as built only with its stamp and its files', async ({ project: { root, write } }) => {
  expect(await isBuilt(root, 'out', 'a')).toBe(false);
  await write('out/index.html', 'built');
  expect(await isBuilt(root, 'out', 'a')).toBe(false);
  await recordBuild(root, 'out', 'a');
  expect(await isBuilt(root, 'out', 'a')).toBe(true);
  expect(await isBuilt(root, 'out', 'b')).toBe(false);
  await rm(path.join(root, 'out'), { recursive: true });
  expect(await isBuilt(root, 'out', 'a')).toBe(false);
  await write('out/index.html', 'half built');
  await forgetBuild(root, 'out');
  expect(await isBuilt(root, 'out', 'a')).toBe(false);
});

test('builds into different folders have stamps of their own', async ({ project: { root, write } }) => {
  const variant = '.generated/variants/base-path';
  await write('out/index.html', 'built');
  await write(`${variant}/index.html`, 'built');
  await recordBuild(root, 'out', 'a');
  expect(await isBuilt(root, variant, 'a')).toBe(false);
  await recordBuild(root, variant, 'b');
  expect(await isBuilt(root, variant, 'b')).toBe(true);
  await forgetBuild(root, variant);
  expect(await isBuilt(root, variant, 'b')).toBe(false);
  expect(await isBuilt(root, 'out', 'a')).toBe(true);
});

test('knows the guide that the environment chooses, and no other', async ({ project: { root, write } }) => {
  await write('other/content/pages/index.mdx', 'other home');
  const [own, other] = await Promise.all([buildStamp(root, {}), buildStamp(root, { GUIDE_ROOT: 'other' })]);
  expect(other).not.toBe(own);
  await write('other/content/pages/index.mdx', 'another home');
  expect(await buildStamp(root, {})).toBe(own);
  expect(await buildStamp(root, { GUIDE_ROOT: 'other' })).not.toBe(other);
});
