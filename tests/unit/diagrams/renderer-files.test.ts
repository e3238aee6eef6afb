import { build } from 'esbuild';
import { expect, test } from '../test';
import { listRendererFiles } from '@/lib/diagrams/publish/load';

test('drawings are made anew when any file changes that decides them', async () => {
  const { metafile } = await build({
    entryPoints: ['lib/diagrams/publish/render.ts'],
    bundle: true,
    write: false,
    metafile: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    alias: { '@': process.cwd() },
  });
  const imported = Object.keys(metafile.inputs);
  expect(imported.length).toBeGreaterThan(20);
  const hashed = await listRendererFiles();
  expect(imported.filter((file) => !hashed.includes(file))).toEqual([]);
});
