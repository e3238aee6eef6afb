import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hintCompilation } from '@/lib/build/hint-compilation';
import { expect, test } from '../test';

test('each large script asks once to be compiled as it comes, and nothing else is touched', async ({}, info) => {
  const folder = info.outputPath('out/_next/static/chunks');
  await mkdir(folder, { recursive: true });
  const large = 'run();'.repeat(10_000);
  await writeFile(path.join(folder, 'a.js'), large);
  await writeFile(path.join(folder, 'small.js'), 'run();');
  await writeFile(path.join(folder, 'a.css'), 'b{}');
  await hintCompilation(info.outputPath('out'));
  await hintCompilation(info.outputPath('out'));
  expect(await readFile(path.join(folder, 'a.js'), 'utf8')).toBe(`//# allFunctionsCalledOnLoad\n${large}`);
  expect(await readFile(path.join(folder, 'small.js'), 'utf8')).toBe('run();');
  expect(await readFile(path.join(folder, 'a.css'), 'utf8')).toBe('b{}');
});
