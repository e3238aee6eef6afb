import { readdir, readFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { writeWhole } from '@/lib/files/write-whole';

test('whoever reads finds a file whole, however many write it at once', async ({}, info) => {
  const file = info.outputPath('folder/file');
  const texts = ['a', 'b', 'c', 'd', 'e', 'f'].map((letter) => letter.repeat(2_000_000));
  await writeWhole(file, 'a'.repeat(2_000_000));
  const writing = Promise.all(texts.map((text) => writeWhole(file, text)));
  const read = await Promise.all(Array.from({ length: 20 }, () => readFile(file, 'utf8')));
  await writing;
  for (const text of [...read, await readFile(file, 'utf8')]) {
    expect(text).toHaveLength(2_000_000);
    expect(text).toBe((text[0] ?? '').repeat(2_000_000));
  }
  expect(await readdir(info.outputPath('folder'))).toEqual(['file']);
});
