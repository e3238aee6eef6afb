import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { readOfflineMode } from '@/lib/offline/offline-mode';
import { publishServiceWorker } from '@/lib/offline/publish-service-worker';

test('the environment decides what is published', () => {
  expect(readOfflineMode({ NODE_ENV: 'production' })).toBe('keep');
  expect(readOfflineMode({ NODE_ENV: 'production', VERCEL_ENV: 'production', SITE_OFFLINE: '' })).toBe('keep');
  expect(readOfflineMode({ NODE_ENV: 'production', SITE_OFFLINE: 'no' })).toBe('remove');
  expect(readOfflineMode({ NODE_ENV: 'production', VERCEL_ENV: 'preview', SITE_OFFLINE: 'no' })).toBe('none');
  expect(() => readOfflineMode({ NODE_ENV: 'production', SITE_OFFLINE: 'false' })).toThrow(
    'SITE_OFFLINE cannot be "false": set it to "no", or leave it out.',
  );
});

test('each mode leaves its own files', async ({}, info) => {
  const directory = info.outputPath('out');
  await mkdir(directory, { recursive: true });
  await writeFile(path.join(directory, 'index.html'), 'home');
  const published = async () => (await readdir(directory)).filter((file) => file.endsWith('.js')).toSorted();
  const publish = (mode: ReturnType<typeof readOfflineMode>) =>
    publishServiceWorker({ root: process.cwd(), directory, build: '1a2b3c', mode });

  await publish('keep');
  expect(await published()).toEqual(['sw.js', 'update-notice.js']);
  const worker = await readFile(path.join(directory, 'sw.js'), 'utf8');
  expect(worker).toContain('1a2b3c');
  expect(worker, 'is bundled whole').not.toMatch(/\b(import|require)\b\s*[({"']/);
  // Fetched at every visit.
  expect(worker.length).toBeLessThan(30_000);

  await publish('remove');
  expect(await published()).toEqual(['sw.js']);
  expect(await readFile(path.join(directory, 'sw.js'), 'utf8')).toContain('unregister');

  await publish('none');
  expect(await published()).toEqual([]);
});
