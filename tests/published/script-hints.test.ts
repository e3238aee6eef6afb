import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/published';

test('the large scripts ask to be compiled while they come', async () => {
  const folder = 'out/_next/static/chunks';
  const names = (await readdir(folder)).filter((name) => name.endsWith('.js'));
  const scripts = await Promise.all(names.map((name) => readFile(path.join(folder, name), 'utf8')));
  const large = scripts.filter(({ length }) => length > 100_000);
  expect(large.length).toBeGreaterThan(0);
  for (const script of large) expect(script.slice(0, 60)).toMatch(/^\/\/# allFunctionsCalledOnLoad\n/);
});
