import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { parserVersion } from '@/lib/content/parser-version';

/** The version of a project of these files alone. */
async function versionOf(files: Record<string, string>): Promise<string> {
  const project = await mkdtemp(path.join(tmpdir(), 'project-'));
  try {
    for (const [file, text] of Object.entries({ 'package-lock.json': '{}', ...files })) {
      await mkdir(path.dirname(path.join(project, file)), { recursive: true });
      await writeFile(path.join(project, file), text);
    }
    return await parserVersion(project);
  } finally {
    await rm(project, { recursive: true });
  }
}

test('pages are parsed anew once any code of the library has changed, in whatever folder it stands', async () => {
  const files = { 'lib/content/read-page.ts': '1', 'lib/content/vocabulary/table.ts': '1', 'lib/text/words.ts': '1' };
  const version = await versionOf(files);
  expect(await versionOf(files)).toBe(version);
  for (const file of [...Object.keys(files), 'package-lock.json']) {
    expect(await versionOf({ ...files, [file]: '2' }), file).not.toBe(version);
  }
  expect(await versionOf({ ...files, 'lib/markdown/new.ts': '1' })).not.toBe(version);
});
