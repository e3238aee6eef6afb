import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { starterGuide } from '@/lib/content/starter-guide';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { readGuide } from '../read-guide';

test('the guide that authors begin with is sound, and has a page, a diagram and a technology to copy', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'guide-new-'));
  for (const [file, text] of starterGuide()) await writeIfChanged(path.join(root, file), text);
  const { guide, diagrams, check } = await readGuide(root);
  await rm(root, { recursive: true });
  expect(check()).toEqual([]);
  expect(guide.pages.map(({ href }) => href)).toEqual(['/', '/request', '/reference']);
  expect(diagrams.map(({ graph }) => graph.id)).toEqual(['system/request']);
  expect(guide.technologies.map(({ id }) => id)).toEqual(['postgresql']);
});
