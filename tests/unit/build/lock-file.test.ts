import { readFile } from 'node:fs/promises';
import { expect, test } from '../test';

interface Locked {
  version?: string;
  optionalDependencies?: Record<string, string>;
}

test('the lock file has the packages of every platform, without which `npm ci` refuses to install', async () => {
  const lock = JSON.parse(await readFile('package-lock.json', 'utf8')) as { packages: Record<string, Locked> };
  const wanted = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).map((name) => ({ path, name })),
  );
  const missing = wanted.filter(
    ({ path, name }) =>
      !lock.packages[`node_modules/${name}`]?.version && !lock.packages[`${path}/node_modules/${name}`]?.version,
  );
  expect(wanted.length).toBeGreaterThan(20);
  expect(missing).toEqual([]);
});
