import { once } from 'node:events';
import { mkdir, mkdtemp, readdir, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { copyCompressed } from '@/lib/bench/compressed-copy';
import { readHostingConfig } from '@/lib/hosting/hosting-config';
import { createSiteServer } from '@/lib/hosting/site-server';
import { expect, test } from '../test';

test('texts are copied with a compressed copy, which is served as the text it is', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'copy-'));
  await mkdir(path.join(root, 'built/pages'), { recursive: true });
  await writeFile(path.join(root, 'built/pages/one.html'), '<h1>One</h1>');
  await writeFile(path.join(root, 'built/picture.png'), 'png');
  await mkdir(path.join(root, 'copy'));
  await writeFile(path.join(root, 'copy/old.html'), 'of an earlier run');

  await copyCompressed(root, 'built', 'copy');
  const files = await readdir(path.join(root, 'copy'), { recursive: true });
  expect(files.map((file) => file.split(path.sep).join('/')).toSorted()).toEqual([
    'pages',
    'pages/one.html',
    'pages/one.html.br',
    'picture.png',
  ]);

  const server = createSiteServer({
    directory: path.join(root, 'copy'),
    config: readHostingConfig('vercel.json'),
    precompressed: true,
  });
  server.listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const answer = await fetch(`http://localhost:${port}/pages/one`, { headers: { 'accept-encoding': 'br' } });
  expect(answer.headers.get('content-encoding')).toBe('br');
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/);
  expect(await answer.text()).toBe('<h1>One</h1>');
  server.close();
});
