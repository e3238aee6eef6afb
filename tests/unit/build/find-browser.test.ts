import { expect, test } from '../test';
import { findBrowser } from '@/lib/build/find-browser';

const playwrightPath = '/cache/chromium/chrome';

function findAmong(present: string[], env: Record<string, string>, platform: NodeJS.Platform = 'linux'): string | null {
  return findBrowser({ env, platform, playwrightPath, works: (file) => present.includes(file) });
}

test('takes CHROMIUM_PATH, then Playwright’s own, then one on the PATH', () => {
  const env = { CHROMIUM_PATH: '/opt/mine', PATH: '/usr/local/bin:/usr/bin' };
  const present = ['/opt/mine', playwrightPath, '/usr/bin/chromium'];
  expect(findAmong(present, env)).toBe('/opt/mine');
  expect(findAmong(present.slice(1), env)).toBe(playwrightPath);
  expect(findAmong(present.slice(2), env)).toBe('/usr/bin/chromium');
  expect(findAmong([], env)).toBeNull();
});

test('prefers a headless shell to a whole browser of the same kind', () => {
  const env = { PATH: '/usr/bin' };
  const present = ['/usr/bin/google-chrome', '/usr/bin/chromium-headless-shell'];
  expect(findAmong(present, env)).toBe('/usr/bin/chromium-headless-shell');
  for (const [whole, shell] of [
    [
      '/cache/chromium-12/chrome-linux64/chrome',
      '/cache/chromium_headless_shell-12/chrome-headless-shell-linux64/chrome-headless-shell',
    ],
    [
      '/cache/chromium-12/chrome-mac-arm64/Google Chrome for Testing.app/Contents/MacOS/Google Chrome for Testing',
      '/cache/chromium_headless_shell-12/chrome-headless-shell-mac-arm64/chrome-headless-shell',
    ],
    [
      'C:\\cache\\chromium-12\\chrome-win64\\chrome.exe',
      'C:\\cache\\chromium_headless_shell-12\\chrome-headless-shell-win64\\chrome-headless-shell.exe',
    ],
  ] as const) {
    const found = (files: string[]) =>
      findBrowser({ env: {}, platform: 'linux', playwrightPath: whole, works: (file) => files.includes(file) });
    expect(found([whole, shell])).toBe(shell);
    expect(found([whole])).toBe(whole);
  }
});

test('prefers Chrome to Chromium, wherever on the PATH they are', () => {
  const present = ['/usr/bin/chromium-browser', '/usr/local/bin/chromium', '/usr/bin/google-chrome-stable'];
  const env = { PATH: '/usr/local/bin:/usr/bin' };
  expect(findAmong(present, env)).toBe('/usr/bin/google-chrome-stable');
  expect(findAmong(present.slice(0, 2), env)).toBe('/usr/local/bin/chromium');
  expect(findAmong(present.slice(0, 1), env)).toBe('/usr/bin/chromium-browser');
});

test('knows the usual places of macOS and Windows', () => {
  const mac = '/Users/me/Applications/Chromium.app/Contents/MacOS/Chromium';
  expect(findAmong([mac], { HOME: '/Users/me', PATH: '/usr/bin' }, 'darwin')).toBe(mac);
  const windows = 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe';
  const env = { PROGRAMFILES: 'C:\\Program Files', 'PROGRAMFILES(X86)': 'C:\\Program Files (x86)' };
  expect(findAmong([windows], env, 'win32')).toBe(windows);
});
