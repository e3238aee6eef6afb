import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { removeSegments } from '@/lib/lighten/remove-segments';

test('only what is fetched before a link is followed goes, with the folders that had nothing else', async () => {
  const site = await mkdtemp(path.join(tmpdir(), 'guide-segments-'));
  const kept = ['_next/static/chunks/__next.a.txt', 'backend.html', 'backend.txt', 'deployment/vercel.txt'];
  const gone = [
    '__next._tree.txt',
    'backend/__next._full.txt',
    'backend/__next.!KGd1aWRlKQ.$oc$slug.__PAGE__.txt',
    'deployment/vercel/__next._index.txt',
  ];
  for (const file of [...kept, ...gone]) await writeIfChanged(path.join(site, file), file);
  await removeSegments(site);
  const left = await readdir(site, { recursive: true });
  await rm(site, { recursive: true });
  expect(left.filter((file) => file.includes('.')).toSorted()).toEqual(kept);
  expect(left).not.toContain('backend');
});
