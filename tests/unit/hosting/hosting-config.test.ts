import { readFile, writeFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { readHostingConfig } from '@/lib/hosting/hosting-config';

/** What reading vercel.json says after a change to it. */
async function messageAfter(file: string, change: object): Promise<string> {
  const config = JSON.parse(await readFile('vercel.json', 'utf8')) as object;
  await writeFile(file, JSON.stringify({ ...config, ...change }));
  try {
    readHostingConfig(file);
    return 'no error';
  } catch (error) {
    return String(error);
  }
}

test('refuses what the local server would not do, and names it', async ({}, info) => {
  const file = info.outputPath('vercel.json');
  expect(await messageAfter(file, {})).toBe('no error');
  expect(await messageAfter(file, { rewrites: [] })).toContain('rewrites');
  expect(await messageAfter(file, { cleanUrls: false })).toContain('cleanUrls');
  const redirect = { source: '/a', destination: '/b', permanent: true };
  const message = await messageAfter(file, { redirects: [{ ...redirect, destination: '/b#c' }] });
  expect(message).toContain(file);
  expect(message).toContain('must be a path of this site without query and fragment');
  for (const condition of [
    { type: 'cookie', key: 'a', value: 'b' },
    { type: 'header', key: 'Accept', value: 'b' },
    { type: 'header', key: 'accept' },
  ]) {
    expect(await messageAfter(file, { redirects: [{ ...redirect, has: [condition] }] })).toContain('has[0]');
  }
});
