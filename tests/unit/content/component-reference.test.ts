import { readFile } from 'node:fs/promises';
import { expect, test } from '../test';
import { componentReference } from '@/lib/content/component-reference';
import { parseMdx } from '@/lib/content/parse-mdx';
import { readTree } from '@/lib/content/parsed-page';
import { vocabulary } from '@/lib/content/vocabulary';

test('the reference of components is current', async () => {
  expect(await readFile('docs/components.md', 'utf8'), 'Run `npm run docs:components`.').toBe(componentReference());
});

for (const [name, { example }] of Object.entries(vocabulary)) {
  test(`the example of ${name} is sound and shows it`, () => {
    const { tree, problems } = parseMdx('example.mdx', example);
    expect(problems).toEqual([]);
    expect(tree && readTree(tree).elements.map(({ element }) => element.name)).toContain(name);
  });
}
