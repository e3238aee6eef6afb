import { chmod, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { findMachineFault, findNodeNote } from '@/scripts/check-machine.mjs';

const asRoot = process.getuid?.() === 0;

test('a Node that is too old is named, with those that do', ({}, info) => {
  const root = info.outputPath();
  for (const nodeVersion of ['18.20.4', '20.9.0', '20.18.3', '21.7.3', '22.12.0', '23.11.0']) {
    expect(findMachineFault({ nodeVersion, root }), nodeVersion).toContain(`this is Node ${nodeVersion}`);
  }
  for (const nodeVersion of ['20.19.0', '20.20.2', '22.13.0', '24.0.0', '26.10.0']) {
    expect(findMachineFault({ nodeVersion, root }), nodeVersion).toBeNull();
  }
});

test('a Node past its end of life gets a line, a newer one none', () => {
  expect(findNodeNote('20.20.2')).toMatch(/^Node 20\.20\.2 .*\.$/);
  expect(findNodeNote('24.11.0')).toBeNull();
});

test('a path with a character that has a meaning in addresses is refused', () => {
  for (const root of ['/home/me/c#/guide', '/tmp/what?', '/tmp/100%']) {
    expect(findMachineFault({ nodeVersion: '24.0.0', root })).toContain(`The path ${root} has`);
  }
});

test('a folder that cannot be written to is named', async ({}, info) => {
  test.skip(asRoot || process.platform === 'win32', 'this account may write everywhere');
  const root = info.outputPath('project');
  await mkdir(path.join(root, '.generated/diagrams'), { recursive: true });
  for (const folder of ['.generated/diagrams', '.generated', '.']) {
    const locked = path.join(root, folder);
    await chmod(locked, 0o555);
    expect(findMachineFault({ nodeVersion: '24.0.0', root })).toContain(`may not write to ${locked}`);
    await chmod(locked, 0o755);
  }
});
