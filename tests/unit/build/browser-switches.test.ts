import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from '../test';
import { measuringSwitches, testingSwitches } from '@/lib/build/browser-switches';

test('all that Playwright turns off in Chromium stays off', () => {
  const folder = path.dirname(createRequire(import.meta.url).resolve('playwright-core/package.json'));
  const source = readFileSync(path.join(folder, 'lib/coreBundle.js'), 'utf8');
  const [, list = ''] = /disabledFeatures = \[(.*?)\]/s.exec(source) ?? [];
  const features = [...list.matchAll(/^\s*"(\w+)",?$/gm)].map(([, name = '']) => name);
  expect(features.length).toBeGreaterThan(5);
  for (const switches of [measuringSwitches, testingSwitches]) {
    const off = switches.find((each) => each.startsWith('--disable-features='))?.split(/[=,]/) ?? [];
    expect(off).toEqual(expect.arrayContaining(features));
  }
});
