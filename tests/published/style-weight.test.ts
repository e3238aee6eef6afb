import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../support/published';

/** In bytes as they are built, before any compression. Lower a limit when the sheets have become lighter. */
const limits = { whole: 49_700, all: 54_600 };

test('the style sheet that comes with the scripts, and all sheets together, are no heavier than they were', async () => {
  const folder = 'out/_next/static/chunks';
  const names = (await readdir(folder)).filter((name) => name.endsWith('.css'));
  const weights = await Promise.all(names.map(async (name) => (await readFile(path.join(folder, name))).length));
  expect(Math.max(...weights)).toBeGreaterThan(20_000);
  expect(Math.max(...weights)).toBeLessThanOrEqual(limits.whole);
  expect(weights.reduce((sum, weight) => sum + weight)).toBeLessThanOrEqual(limits.all);
});
