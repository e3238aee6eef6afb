import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { findMergeMarkers } from '@/lib/files/find-merge-markers';
import { expect, test } from './content-copy';

const fix = 'Keep what is right of the two, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.';
const merged = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}\n=======\n${theirs}\n>>>>>>> branch\n`;

test('what a merge has left in a page is all that is told of it', async ({ copy }) => {
  const text = await copy.read('pages/backend.mdx');
  await copy.write('pages/backend.mdx', `${text}\n${merged('## One <', '## {Two')}`);
  const line = text.split('\n').length + 1;
  expect(await copy.check()).toEqual([
    `content/pages/backend.mdx:${line}:1  A merge has left two versions of the text here, up to line ${line + 4}\n    fix: ${fix}`,
  ]);
});

test('and of a file of records, whose places elsewhere are counted', async ({ copy }) => {
  const text = await copy.read('navigation.yaml');
  await copy.write('navigation.yaml', merged(text.trimEnd(), text.trimEnd()));
  const told = await copy.check();
  expect(told).toHaveLength(1);
  expect(told[0]).toMatch(/^content\/navigation\.yaml:1:1 {2}A merge has left two versions/);
});

test('signs in code, and half of a marker, are none', () => {
  expect(findMergeMarkers('a.mdx', `\`\`\`\n${merged('a', 'b')}\`\`\`\n`)).toEqual([]);
  expect(findMergeMarkers('a.mdx', '<<<<<<< \n')).toEqual([]);
  expect(findMergeMarkers('a.mdx', '>>>>>>> quoted\n')).toEqual([]);
  expect(findMergeMarkers('a.mmd', `${merged('a', 'b')}${merged('c', 'd')}`).map(({ line }) => line)).toEqual([1, 6]);
});

test('a folder in the place of a file is told, with the rest', async ({ copy }) => {
  await rm(path.join(copy.root, 'content/site.yaml'));
  await mkdir(path.join(copy.root, 'content/site.yaml'));
  await mkdir(path.join(copy.root, 'content/diagrams/folder.mmd'), { recursive: true });
  const told = await copy.check();
  expect(told.some((problem) => problem.startsWith('content/site.yaml:1:1  This is a folder, and no file'))).toBe(true);
});
