import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '../test';
import { checkContent } from '@/lib/content/check-content';
import { recordAnchors } from '@/lib/content/record-anchors';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { importGuide, type ImportedGuide } from '@/lib/import/import-guide';
import { readSources } from '@/lib/import/read-sources';
import { formatProblem } from '@/lib/problem';

/** Imports a folder as `npm run import` does, and gives what was made and what the check says of it. */
async function importFolder(from: string, to: string): Promise<ImportedGuide & { problems: string[] }> {
  const sources = await readSources(from);
  const guide = importGuide(sources);
  for (const [file, text] of guide.files) await writeIfChanged(path.join(to, file), text);
  for (const [source, target] of guide.copies) {
    await mkdir(path.dirname(path.join(to, target)), { recursive: true });
    await cp(path.join(sources.folder, source), path.join(to, target));
  }
  await recordAnchors(to);
  const problems = await checkContent({ root: to, environment: { NODE_ENV: 'test' } });
  return { ...guide, problems: problems.map(formatProblem) };
}

test('a folder of MkDocs Material of a team in a hurry becomes a sound guide', async ({}, info) => {
  const { files, copies, leftOut, problems } = await importFolder('tests/fixtures/sloppy/mkdocs', info.outputPath());
  expect(problems).toEqual([]);
  expect([...copies.values()]).toEqual(['public/img/bear-1.png']);
  expect([...files.keys()].filter((file) => file.endsWith('.mdx')).toSorted()).toEqual([
    'content/pages/api.mdx',
    'content/pages/how-to.mdx',
    'content/pages/how-to/clean.mdx',
    'content/pages/how-to/feed-bears.mdx',
    'content/pages/index.mdx',
    'content/pages/uber-uns/team.mdx',
  ]);
  const index = files.get('content/pages/index.mdx') ?? '';
  expect.soft(index).toContain('See [how to feed](/how-to/feed-bears#food "Feed them") or [the team](/uber-uns/team).');
  expect.soft(index).toContain('<img src="/img/bear-1.png" alt="Bear" width="300" />');
  expect.soft(index).toContain('Welcome to `{{ site_name }}`.');
  expect.soft(index).toContain('H<sub>2</sub>O and x<sup>2</sup> and inserted and <mark>marked</mark>. added  b');
  expect.soft(index).toContain('<summary>Open "quoted"</summary>');
  const howTo = files.get('content/pages/how-to.mdx') ?? '';
  expect.soft(howTo).toContain('```text\nindented code\nmore code\n```');
  expect.soft(howTo).toContain('{/* comment\nover lines */}');
  const bears = files.get('content/pages/how-to/feed-bears.mdx') ?? '';
  expect.soft(bears).toContain('title: Feed bears\nnavTitle: Feed the bears');
  expect.soft(bears).toContain('See [install](/how-to#install) and [second](/how-to#install-1)');
  expect(leftOut).toEqual(
    expect.arrayContaining([
      'index.md:8  {{ site_name }}, which is text now',
      'index.md:18  the tag <div>',
      'how to/Feed bears.md:17  <foo> is text now',
      'how to/clean.md:11  the language unknownlang of code',
      'mkdocs.yml:31  Lost: nope.md, which is no page of the guide',
      'mkdocs.yml:29  Status page: https://status.example.com, which leads out of the guide: a sidebar lists pages alone, so write the link in one of them',
      'mkdocs.yml:10  the plugin macros',
    ]),
  );
});

test('a folder of Docusaurus with components and a sidebar of its own becomes a sound guide', async ({}, info) => {
  const { files, leftOut, problems } = await importFolder('tests/fixtures/sloppy/docusaurus', info.outputPath());
  expect(problems).toEqual([]);
  expect(files.get('content/navigation.yaml')).toBe(
    '- title: Guide\n  pages:\n    - /\n- title: Guides\n  pages:\n    - /guides\n    - /guides/second\n    - /guides/first\n' +
      '- title: Api\n  pages:\n    - /api/a\n',
  );
  const index = files.get('content/pages/index.mdx') ?? '';
  expect.soft(index).toContain('title: Intro\nnavTitle: Start');
  expect.soft(index).toContain('![Bear](/img/bear.png) ![Bear2](/img/bear.png)');
  expect.soft(index).toContain('<Callout type="tip" title="My tip">');
  expect.soft(index).toContain('[first](/guides/first#one) and [second](/guides/second) or [slug](/guides/second)');
  expect.soft(index).toContain('<details open>\n<summary>Toggle</summary>');
  expect(leftOut).toEqual(
    expect.arrayContaining([
      "intro.mdx:12  import Foo from '@site/src/components/Foo';",
      'intro.mdx:17  the tag <Highlight>',
      'intro.mdx:30  npm2yarn behind a language',
      '_partial.mdx:1  a part that other pages include',
      'sidebars.js:5  GitHub: https://github.com/zoo, which leads out of the guide: a sidebar lists pages alone, so write the link in one of them',
    ]),
  );
});

const page = (title: string, position?: number) =>
  `---\ntitle: ${title}\n${position === undefined ? '' : `sidebar_position: ${position}\n`}---\n\nText.\n`;

test('folders of Docusaurus have their labels and places, and so has the guide its name', () => {
  const { files, leftOut } = importGuide({
    texts: new Map([
      ['intro.md', page('Intro', 1)],
      ['api/list.md', page('List')],
      ['api/index.md', page('The API')],
      ['02-routine/late.md', page('Late', 2)],
      ['02-routine/early.md', page('Early', 1)],
      ['02-routine/deep/inside.md', page('Inside')],
    ]),
    folders: new Map([
      ['api/_category_.json', '{ "label": "API Reference", "position": 9, "link": { "type": "generated-index" } }'],
      ['02-routine/_category_.yml', 'label: Daily Work\ncollapsed: false\nclassName: big\n'],
    ]),
    docusaurus: {
      file: 'docusaurus.config.ts',
      text: `import { themes } from 'prism-react-renderer';
// The site
const config: Config = {
  title: 'Zoo \u2013 Docs', url: 'https://zoo.example.com', baseUrl: '/docs/',
  organizationName: 'zoo', projectName: 'docs',
  themeConfig: { navbar: { items: [{ to: '/x', label: 'X' }] } },
};
export default config;
`,
    },
  });
  expect(files.get('content/navigation.yaml')).toBe(
    '- title: Guide\n  pages:\n    - /\n' +
      '- title: Daily Work\n  pages:\n    - /routine/early\n    - /routine/late\n    - /routine/deep/inside\n' +
      '- title: API Reference\n  pages:\n    - /api\n    - /api/list\n',
  );
  expect(files.get('content/site.yaml')).toContain(
    'name: Zoo – Docs\norganisation: zoo\nurl: https://zoo.example.com/docs\nrepository: https://github.com/zoo/docs\n',
  );
  expect(leftOut).toEqual([
    'api/_category_.json:1  link: a page that lists those of its folder; write one, or leave it out',
    '02-routine/_category_.yml:1  className: of a folder',
    'docusaurus.config.ts:6  navbar: of the settings',
  ]);
});

test('all sidebars of Docusaurus are read, in TypeScript too, and code is told', () => {
  const texts = new Map(['intro.md', 'a/one.md', 'a/two.md', 'b/three.md'].map((file) => [file, page(file)]));
  const navigation = (text: string) => {
    const { files, leftOut } = importGuide({ texts, sidebars: { file: 'sidebars.ts', text } });
    return { sections: files.get('content/navigation.yaml'), leftOut };
  };
  const typed = navigation(`import type { SidebarsConfig } from '@docusaurus/plugin-content-docs';
/** The order. */
const sidebars: SidebarsConfig = {
  // First
  docs: ['intro', { type: 'category', label: \`It's A\`, items: [{ type: 'autogenerated', dirName: 'a' }] }],
  apiSidebar: ['b/three', { type: 'html', value: '<hr>' }],
};
export default sidebars;
`);
  expect(typed).toEqual({
    sections:
      "- title: Guide\n  pages:\n    - /\n- title: It's A\n  pages:\n    - /a/one\n    - /a/two\n" +
      '- title: Api\n  pages:\n    - /b/three\n',
    leftOut: ['sidebars.ts:6  HTML of the sidebar'],
  });
  expect(navigation('module.exports = { docs: { Beta: ["b/three", "intro"], Alpha: ["a/two"] } };').sections).toBe(
    '- title: Beta\n  pages:\n    - /\n    - /intro\n- title: Alpha\n  pages:\n    - /a/two\n- title: A\n  pages:\n    - /a/one\n',
  );
  expect(navigation('module.exports = { docs: require("fs").readdirSync("docs").map((x) => x) };').leftOut).toEqual([
    'sidebars.ts:1  docs: code that is no plain data',
  ]);
  expect(navigation('module.exports = async () => ({ docs: [] });').leftOut).toEqual([
    'sidebars.ts:1  code that is no plain data: the sidebar follows the folders',
  ]);
});

test('a table of HTML becomes one of Markdown, or is told', async ({}, info) => {
  const table = `<table align="center">
<thead><tr><th>Name</th><th>What <b>it</b> is</th></tr></thead>
<tbody>
<tr><td><code>a|b</code></td><td><p>One</p><ul><li>x</li><li><a href="two.md">two</a></li></ul></td></tr>
<tr><td colspan="2">Both</td></tr>
</tbody>
</table>`;
  const nested = '<table>\n<tr><td><pre>code</pre></td></tr>\n</table>';
  const texts = new Map([
    ['index.md', `# Tables\n\nText.\n\n${table}\n\nMore.\n\n\`\`\`html\n<table></table>\n\`\`\`\n\n${nested}\n`],
    ['two.md', page('Two')],
  ]);
  const guide = importGuide({ texts });
  expect(guide.files.get('content/pages/index.mdx')).toContain(
    'Text.\n\n| Name | What **it** is |\n| --- | --- |\n| `a\\|b` | One<br />• x<br />• [two](/two) |\n| Both | |\n\nMore.\n\n```html\n<table></table>\n```\n',
  );
  expect(guide.leftOut).toEqual(
    expect.arrayContaining([
      'index.md:5  a cell of a table that spans several, which stands in the first of them now',
      'index.md:20  a table of HTML with more in its cells than one of Markdown can hold',
    ]),
  );
  for (const [file, text] of guide.files) await writeIfChanged(path.join(info.outputPath(), file), text);
  await recordAnchors(info.outputPath());
  const problems = await checkContent({ root: info.outputPath(), environment: { NODE_ENV: 'test' } });
  expect(problems.map(formatProblem)).toEqual([]);
});
