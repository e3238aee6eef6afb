import { cp, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { readGuide } from '../read-guide';
import { richRoot } from '../rich-guide';
import { expect, test } from '../test';

for (const [name, before, after, told] of [
  [
    'a list',
    '- id: redis\n  name:',
    '- id: redis\n   name:',
    /^content\/technologies\.yaml:\d+:\d+ {2}This is not valid YAML/,
  ],
  [
    'a record',
    'name: Redis\n',
    'name: [Redis]\n',
    /^content\/technologies\.yaml:\d+:\d+ {2}.*\(and \d+ places that this breaks\)/,
  ],
] as const) {
  test(`${name} of technologies that cannot be read is told once, and not at each node that names one`, async ({}, info) => {
    const root = info.outputPath('guide');
    await cp(richRoot, root, { recursive: true });
    const file = path.join(root, 'content/technologies.yaml');
    const text = await readFile(file, 'utf8');
    expect(text).toContain(before);
    await writeFile(file, text.replace(before, after));
    const { check } = await readGuide(root);
    expect(check()).toEqual([expect.stringMatching(told)]);
  });
}
