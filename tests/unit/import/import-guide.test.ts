import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { checkContent } from '@/lib/content/check-content';
import { recordAnchors } from '@/lib/content/record-anchors';
import { listFiles } from '@/lib/files/list-files';
import { writeIfChanged } from '@/lib/files/write-if-changed';
import { importGuide } from '@/lib/import/import-guide';
import { formatProblem } from '@/lib/problem';

const folder = 'tests/fixtures/mkdocs';

async function importFixture() {
  const names = (await listFiles(folder, 'docs')).map((file) => file.replace(/^docs\//, ''));
  const texts = new Map<string, string>();
  for (const file of names.filter((name) => name.endsWith('.md'))) {
    texts.set(file, await readFile(path.join(folder, 'docs', file), 'utf8'));
  }
  const others = names.filter((name) => name.endsWith('.svg'));
  const mkdocs = { file: 'mkdocs.yml', text: await readFile(path.join(folder, 'mkdocs.yml'), 'utf8') };
  return importGuide({ texts, others, mkdocs });
}

test('six pages of MkDocs become a sound guide, and what could not is listed', async () => {
  const { files, copies, leftOut } = await importFixture();
  expect(leftOut.toSorted()).toEqual([
    'guides/set-up.md:1  tags: of the front matter',
    'guides/set-up.md:25  :material-check:',
    'index.md:5  [TOC]',
  ]);
  expect([...copies]).toEqual([['images/shelf.svg', 'public/images/shelf.svg']]);

  const root = await mkdtemp(path.join(tmpdir(), 'guide-import-'));
  for (const [file, text] of files) await writeIfChanged(path.join(root, file), text);
  await writeIfChanged(path.join(root, 'public/images/shelf.svg'), '<svg xmlns="http://www.w3.org/2000/svg" />');
  await recordAnchors(root);
  const problems = await checkContent({ root, environment: { NODE_ENV: 'test' } });
  await rm(root, { recursive: true });
  expect(problems.map(formatProblem)).toEqual([]);
});

test('what has a form here gets it', async () => {
  const { files } = await importFixture();
  const page = (name: string) => files.get(`content/pages/${name}.mdx`) ?? '';
  expect(page('index')).toContain('<Callout type="warning" title="Never in production">');
  expect(page('index')).toContain('[how to set it up](/guides/set-up#install), or [the logs](/logs)');
  expect(page('index')).toContain('](/images/shelf.svg)');
  expect(page('guides/set-up')).toContain('<Tabs group="linux" label="Linux, macOS">');
  expect(page('guides/set-up')).toContain('<kbd>ctrl</kbd>+<kbd>c</kbd> to stop it.<br />Then');
  expect(page('guides/set-up')).toContain('A set of \\{braces} and 3 &lt;4 is text. So is `{code}`.');
  expect(page('guides/set-up')).toContain('<summary>Why so long?</summary>');
  expect(page('guides/tests')).toContain('```py title="test_loan.py" hl_lines="2" linenums="1"');
  expect(page('guides/tests')).toContain('[the other check](/guides/set-up#check) and [this one](#check)');
  expect(page('deploy')).toContain('<Callout type="warning" title="Read first">');
  expect(page('deploy')).toContain('{/* to be said: rollback */}');
  expect(files.get('content/navigation.yaml')).toContain('title: Operations\n  pages:\n    - /deploy\n    - /logs');
});

test('the heading of a page is none that stands in code, and nothing of its text is lost', () => {
  const texts = new Map([
    ['index.md', '# Home\n\nWhat stands here is read by all who are new.\n'],
    ['script.md', '---\ntitle: The script\n---\n\n```sh\n# Update first\napt update\n```\n'],
    ['code.md', '~~~~\n```\n# No heading\n~~~~\n\n# The *real* one\n\nText.\n\n# Another\n'],
    ['both.md', '---\ntitle: In the sidebar\n---\n\n# On the page\n\nText.\n'],
    ['same.md', '---\ntitle: Same\n---\n\n# Same\n\nText.\n'],
  ]);
  const { files } = importGuide({ texts });
  const page = (name: string) => files.get(`content/pages/${name}.mdx`) ?? '';
  expect(page('script')).toContain('title: The script\n');
  expect(page('script')).toContain('```sh\n# Update first\napt update\n```');
  expect(page('code')).toContain('title: The real one\n');
  expect(page('code')).toContain('# No heading');
  expect(page('code')).not.toMatch(/^# The/m);
  expect(page('both')).toContain('title: On the page\nnavTitle: In the sidebar\n');
  expect(page('same')).toContain('title: Same\n');
  expect(page('same')).not.toContain('navTitle');
});

test('pages and pictures whose addresses would be one each get their own, and that is told', () => {
  const page = (title: string) => `# ${title}\n\nWhat stands here is read by all who are new.\n`;
  const texts = new Map([
    ['README.md', page('Read me')],
    ['index.md', `${page('Home')}\nSee [the second](02-intro.md), [read me](README.md) and ![](img/B.png).\n`],
    ['01-intro.md', page('First')],
    ['02-intro.md', page('Second')],
    ['Set Up.md', page('Set up')],
    ['set-up.md', page('Set up too')],
    ['intro-2.md', page('Third')],
  ]);
  const { files, copies, leftOut } = importGuide({ texts, others: ['img/b.png', 'img/B.png'] });
  const titles = [...files].flatMap(([file, text]) =>
    file.endsWith('.mdx') ? [`${file.slice('content/pages/'.length)}: ${/title: (.*)/.exec(text)?.[1]}`] : [],
  );
  expect(titles.toSorted()).toEqual([
    'index.mdx: Home',
    'intro-2.mdx: Third',
    'intro-3.mdx: Second',
    'intro.mdx: First',
    'readme.mdx: Read me',
    'set-up-2.mdx: Set up too',
    'set-up.mdx: Set up',
  ]);
  expect(files.get('content/pages/index.mdx')).toContain(
    'See [the second](/intro-3), [read me](/readme) and ![](/img/b-2.png).',
  );
  expect([...copies]).toEqual([
    ['img/b.png', 'public/img/b.png'],
    ['img/B.png', 'public/img/b-2.png'],
  ]);
  expect(leftOut).toEqual([
    'README.md:1  the address /, which index.md has: it is /readme',
    '02-intro.md:1  the address /intro, which 01-intro.md has: it is /intro-3',
    'set-up.md:1  the address /set-up, which Set Up.md has: it is /set-up-2',
  ]);
});
