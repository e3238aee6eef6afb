import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { codeStamp } from '@/lib/build/build-stamp';
import { areTypesChecked, recordTypesChecked } from '@/lib/build/checked-types';
import { writeIfChanged } from '@/lib/files/write-if-changed';

test('types are checked again when code has changed, and not for content', async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'guide-types-'));
  await writeIfChanged(path.join(root, 'lib/a.ts'), 'export const a = 1;\n');
  await writeIfChanged(path.join(root, 'content/pages/index.mdx'), 'One.\n');
  const first = await codeStamp(root);
  expect(await areTypesChecked(root, first)).toBe(false);
  await recordTypesChecked(root, first);
  await writeIfChanged(path.join(root, 'content/pages/index.mdx'), 'Two.\n');
  expect(await areTypesChecked(root, await codeStamp(root))).toBe(true);
  await writeIfChanged(path.join(root, 'lib/a.ts'), 'export const a = "one";\n');
  expect(await areTypesChecked(root, await codeStamp(root))).toBe(false);
  await rm(root, { recursive: true });
});
