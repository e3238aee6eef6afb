import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { variants } from '@/lib/build/variants';
import { listFiles } from '@/lib/files/list-files';
import { importGuide } from '@/lib/import/import-guide';

test('the guide that is built and tested is what an import makes, and some pages more', async () => {
  const docs = 'tests/fixtures/mkdocs/docs';
  const names = (await listFiles(docs, '.')).map((file) => file.replace(/^\.\//, ''));
  const texts = new Map<string, string>();
  for (const file of names.filter((name) => name.endsWith('.md'))) {
    texts.set(file, await readFile(path.join(docs, file), 'utf8'));
  }
  const mkdocs = { file: 'mkdocs.yml', text: await readFile('tests/fixtures/mkdocs/mkdocs.yml', 'utf8') };
  const { files } = importGuide({ texts, others: ['images/shelf.svg'], mkdocs });
  const pages = [...files].filter(([file]) => file.endsWith('.mdx'));
  expect(pages).toHaveLength(6);
  const root = variants.imported.env.GUIDE_ROOT;
  for (const [file, text] of pages) expect.soft(await readFile(path.join(root, file), 'utf8'), file).toBe(text);
});
