import { cp, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { checkContent } from '@/lib/content/check-content';
import { recordAnchors } from '@/lib/content/record-anchors';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { importGuide, type ImportedGuide } from '@/lib/import/import-guide';
import { readSources } from '@/lib/import/read-sources';
import { formatProblem } from '@/lib/problem';

/** Imports a folder as `npm run import` does, and gives what was made and what the check says of it. */
async function importFolder(from: string, to: string): Promise<ImportedGuide & { problems: string[] }> {
  const { folder, texts, others, config, sidebars } = await readSources(from);
  const guide = importGuide(texts, others, config, sidebars);
  for (const [file, text] of guide.files) await writeIfChanged(path.join(to, file), text);
  for (const [source, target] of guide.copies) {
    await mkdir(path.dirname(path.join(to, target)), { recursive: true });
    await cp(path.join(folder, source), path.join(to, target));
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
  expect.soft(bears).toContain('See [install](/how-to#install) and [second](/how-to#how-to-install)');
  expect(leftOut).toEqual(
    expect.arrayContaining([
      'index.md:8  {{ site_name }}, which is text now',
      'index.md:18  the tag <div>',
      'how to/Feed bears.md:17  <foo> is text now',
      'how to/clean.md:11  the language unknownlang of code',
      'navigation:1  Lost: nope.md, which is no page of the guide',
      'navigation:1  Status page: https://status.example.com, which is no page of the guide',
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
  expect
    .soft(index)
    .toContain('[first](/guides/first#guides-first-one) and [second](/guides/second) or [slug](/guides/second)');
  expect.soft(index).toContain('<details open>\n<summary>Toggle</summary>');
  expect(leftOut).toEqual(
    expect.arrayContaining([
      "intro.mdx:12  import Foo from '@site/src/components/Foo';",
      'intro.mdx:17  the tag <Highlight>',
      'intro.mdx:30  npm2yarn behind a language',
      '_partial.mdx:1  a part that other pages include',
      'navigation:1  GitHub: https://github.com/zoo, which is no page of the guide',
    ]),
  );
});
