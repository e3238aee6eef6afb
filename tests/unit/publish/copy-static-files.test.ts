import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { copyStaticFiles } from '@/lib/publish/copy-static-files';
import { expect, test } from '../test';

test('a guide has its own static files, but none in the place of what is published of its content', async ({}, info) => {
  const [folder, directory] = [info.outputPath('public'), info.outputPath('out')];
  const write = async (file: string, text: string) => {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  };
  await write(path.join(directory, 'favicon.ico'), 'of the project');
  await write(path.join(directory, 'llms.txt'), 'published');
  await write(path.join(directory, 'deployment/vercel.md'), 'published');
  for (const file of ['favicon.ico', 'llms.txt', 'deployment/vercel.md', 'deployment/plan.svg']) {
    await write(path.join(folder, file), 'of the guide');
  }
  const published = ['/llms.txt', '/deployment/vercel.md'].map((href) => ({
    href,
    type: 'text/plain',
    read: () => '',
  }));
  await copyStaticFiles(folder, directory, published);
  const read = (file: string) => readFile(path.join(directory, file), 'utf8');
  expect(await read('favicon.ico')).toBe('of the guide');
  expect(await read('deployment/plan.svg')).toBe('of the guide');
  expect(await read('llms.txt')).toBe('published');
  expect(await read('deployment/vercel.md')).toBe('published');
  await copyStaticFiles(info.outputPath('none'), directory, published);
});
