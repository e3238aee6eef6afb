import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { renewPolicy } from '@/lib/hosting/renew-policy';
import { allowScripts, scriptHashes } from '@/lib/hosting/script-hashes';

const page = '<script>one()</script><script type="application/json">{"a":1}</script><script data-a="b">two()</script>';

test('scripts in pages are known by their hashes, data and files are not', () => {
  const rules = scriptHashes('');
  expect(rules).toHaveLength(1);
  const hashes = scriptHashes(`${page}<script src="/a.js"></script>`);
  expect(hashes).toHaveLength(3);
  expect(hashes).toEqual(hashes.toSorted());
  expect(hashes).toContain(rules[0]);
  expect(scriptHashes(page.replace('one()', 'one() '))).not.toEqual(hashes);
});

test('a policy allows those scripts and no others', () => {
  const policy = "default-src 'self'; script-src 'self' 'sha256-old='; object-src 'none'";
  expect(allowScripts(policy, ["'sha256-a='", "'sha256-b='"])).toBe(
    "default-src 'self'; script-src 'self' 'sha256-a=' 'sha256-b='; object-src 'none'",
  );
});

test.describe('vercel.json', () => {
  async function project(directory: string) {
    await mkdir(path.join(directory, 'out'), { recursive: true });
    await writeFile(path.join(directory, 'out/index.html'), page);
    const file = path.join(directory, 'vercel.json');
    await writeFile(file, `{"value": "default-src 'self'; script-src 'self'; object-src 'none'"}`);
    return {
      file,
      options: { root: directory, directory: path.join(directory, 'out'), decides: true, mayWrite: true },
    };
  }

  test('follows the scripts of the site, once', async ({}, info) => {
    const { file, options } = await project(info.outputPath());
    expect(await renewPolicy(options)).toContain('Commit it with your change');
    for (const hash of scriptHashes(page)) expect(await readFile(file, 'utf8')).toContain(hash);
    expect(await renewPolicy(options)).toBeNull();
  });

  test('is not written where a host has read it, nor for another guide', async ({}, info) => {
    const { file, options } = await project(info.outputPath());
    const before = await readFile(file, 'utf8');
    for (const change of [{ mayWrite: false }, { decides: false }]) {
      await expect(renewPolicy({ ...options, ...change })).rejects.toThrow(
        /fix: Run "npm run build" and commit vercel\.json/,
      );
    }
    expect(await readFile(file, 'utf8')).toBe(before);
  });

  test('may allow more than another guide has', async ({}, info) => {
    const { options } = await project(info.outputPath());
    await renewPolicy(options);
    await writeFile(path.join(options.directory, 'index.html'), '<script>one()</script>');
    expect(await renewPolicy({ ...options, decides: false })).toBeNull();
  });
});
