import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { compiledDirectory, pruneCompiled, restoreCompiled } from '@/lib/build/compiled-code';

async function write(file: string, text: string) {
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(file, text);
}

test('what was compiled comes back under the id of the next build, without the pages of the last', async ({}, info) => {
  const [compiled, folder] = [info.outputPath('compiled'), info.outputPath('next')];
  await write(path.join(compiled, 'BUILD_ID'), 'first');
  await write(path.join(compiled, 'build-manifest.json'), '{"lowPriorityFiles":["static/first/_buildManifest.js"]}');
  await write(path.join(compiled, 'server/middleware-build-manifest.js'), 'static/first/_ssgManifest.js');
  await write(path.join(compiled, 'static/first/_buildManifest.js'), 'manifest');
  await write(path.join(compiled, 'static/chunks/a.js'), 'code');
  await write(path.join(folder, 'cache/kept'), 'kept');
  await write(path.join(folder, 'server/app/old-page.html'), 'a page of another guide');

  await restoreCompiled(compiled, folder, 'second');

  const files = await readdir(folder, { recursive: true, withFileTypes: true });
  const names = files
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  expect(names.toSorted()).toEqual([
    'BUILD_ID',
    'build-manifest.json',
    'cache/kept',
    'server/middleware-build-manifest.js',
    'static/chunks/a.js',
    'static/second/_buildManifest.js',
  ]);
  for (const name of ['BUILD_ID', 'build-manifest.json', 'server/middleware-build-manifest.js']) {
    const text = await readFile(path.join(folder, name), 'utf8');
    expect(text).toContain('second');
    expect(text).not.toContain('first');
  }
});

test('other code, another folder or another variable is compiled anew, another guide is not', () => {
  const name = (root: string, code: string, env: Record<string, string>) =>
    path.relative(root, compiledDirectory(root, code, env));
  const same = name('/a', 'a'.repeat(64), { GUIDE_ROOT: 'one', SITE_URL: 'https://one.example' });
  expect(name('/a', 'a'.repeat(64), { GUIDE_ROOT: 'two', SITE_URL: 'https://two.example' })).toBe(same);
  const others = [
    name('/b', 'a'.repeat(64), {}),
    name('/a', 'b'.repeat(64), {}),
    name('/a', 'a'.repeat(64), { NEXT_PUBLIC_BASE_PATH: '/guide' }),
    name('/a', 'a'.repeat(64), { VERCEL_ENV: 'preview' }),
    name('/a', 'a'.repeat(64), { GUIDE_HAS_DIAGRAMS: 'no' }),
  ];
  expect(new Set([same, ...others]).size).toBe(others.length + 1);
});

test('what was compiled of older code is forgotten', async ({}, info) => {
  const root = info.outputPath('project');
  const [old, current] = ['a'.repeat(64), 'b'.repeat(64)];
  for (const code of [old, current]) await write(path.join(compiledDirectory(root, code, {}), 'BUILD_ID'), 'first');
  await pruneCompiled(root, current);
  expect(await readdir(path.join(root, '.generated/compiled'))).toEqual([current.slice(0, 16)]);
});
