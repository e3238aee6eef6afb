import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { hintCompilation } from '@/lib/build/hint-compilation';
import { expect, test } from '../test';

test('each script asks once to be compiled as it comes, and nothing else is touched', async ({}, info) => {
  const folder = info.outputPath('out/_next/static/chunks');
  await mkdir(folder, { recursive: true });
  await writeFile(path.join(folder, 'a.js'), 'run();');
  await writeFile(path.join(folder, 'a.css'), 'b{}');
  await hintCompilation(info.outputPath('out'));
  await hintCompilation(info.outputPath('out'));
  expect(await readFile(path.join(folder, 'a.js'), 'utf8')).toBe('//# allFunctionsCalledOnLoad\nrun();');
  expect(await readFile(path.join(folder, 'a.css'), 'utf8')).toBe('b{}');
});
