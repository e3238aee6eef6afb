import { expect, test } from '../test';
import { isInstalled } from '@/scripts/install-dependencies.mjs';

const next = { version: '16.4.5', integrity: 'sha512-a' };
const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/next': next,
    'node_modules/@next/swc-darwin-arm64': { version: '16.4.5', integrity: 'sha512-b', optional: true },
  },
};

test('what npm recorded is enough, without the packages of other platforms', () => {
  expect(isInstalled(lock, { packages: { 'node_modules/next': next } })).toBe(true);
});

test('nothing installed, a missing package and another version are not enough', () => {
  expect(isInstalled(lock, null)).toBe(false);
  expect(isInstalled(lock, { packages: {} })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/next': { ...next, version: '16.4.4' } } })).toBe(false);
  expect(isInstalled(lock, { packages: { 'node_modules/next': { ...next, integrity: 'sha512-c' } } })).toBe(false);
});
