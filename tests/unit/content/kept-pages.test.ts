import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { compiledOnce, pruneCompiledPages } from '@/lib/content/compiled-pages';
import { keepParsedBodies, parsedOnce, takeParsedBodies } from '@/lib/content/parsed-bodies';
import { parseMdx } from '@/lib/content/parse-mdx';
import { readTree } from '@/lib/content/parsed-page';

let root = '';
test.beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'guide-kept-'));
});
test.afterEach(() => rm(root, { recursive: true }));

function parse(body: string) {
  const { tree, problems } = parseMdx('a.mdx', body);
  return { parsed: tree && readTree(tree, []), problems };
}

test('a body is parsed once until it changes', () => {
  let count = 0;
  const ask = (body: string) =>
    parsedOnce('once.mdx', body, () => {
      count += 1;
      return parse(body);
    });
  expect(ask('One.')).toBe(ask('One.'));
  ask('Two.');
  expect(count).toBe(2);
});

test('what was parsed is taken over with all that it has in common', async () => {
  const { parsed } = parsedOnce('kept.mdx', '## Why [#why]\n\nText.', () => parse('## Why [#why]\n\nText.'));
  await keepParsedBodies(root);
  expect(await readdir(path.join(root, '.generated'))).toEqual(['parsed-pages']);
  await takeParsedBodies(root);
  const again = parsedOnce('kept.mdx', '## Why [#why]\n\nText.', () => {
    throw new Error('It is parsed once more.');
  });
  expect(again.parsed?.headings).toEqual(parsed?.headings);
  expect(again.parsed?.headings[0]?.node).toBe(again.parsed?.tree.children[0]);
});

test('a page is compiled anew when what decides it is another, and forgotten with its page', async () => {
  const before = process.env.NODE_ENV;
  Object.assign(process.env, { NODE_ENV: 'production' });
  const compile = (source: string, code: string, marked: string[] = []) =>
    compiledOnce(root, { id: 'page', marked, source }, () => Promise.resolve(code));
  expect(await compile('One.', 'one')).toBe('one');
  expect(await compile('One.', 'never')).toBe('one');
  expect(await compile('One.', 'marked', ['term'])).toBe('marked');
  expect(await compile('Two.', 'two')).toBe('two');
  expect(await compile('One.', 'one again')).toBe('one again');
  Object.assign(process.env, { NODE_ENV: before });
  const folder = path.join(root, '.generated/compiled-pages');
  expect(await readdir(folder)).toHaveLength(2);
  await pruneCompiledPages(root, ['page']);
  expect(await readdir(folder)).toHaveLength(2);
  await pruneCompiledPages(root, ['other']);
  expect(await readdir(folder)).toEqual([]);
});
