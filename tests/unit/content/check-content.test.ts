import { expect, test } from './content-copy';

test('sound content has no problem', async ({ copy }) => {
  expect(await copy.check()).toEqual([]);
});

test('carriage returns and a byte-order mark change nothing', async ({ copy }) => {
  await copy.write('pages/backend.mdx', `\uFEFF${(await copy.read('pages/backend.mdx')).replaceAll('\n', '\r\n')}`);
  expect(await copy.check()).toEqual([]);
});

test('faults in several files are reported together, by file and line', async ({ copy }) => {
  await copy.replace('technologies.yaml', 'role: data', 'role: dta');
  await copy.replace('navigation.yaml', '    - /reference\n', '');
  await copy.replace('pages/backend.mdx', 'type="tip"', 'type="tpi"');
  await copy.replace('pages/backend.mdx', '## Why do', '## Why does');
  await copy.replace('pages/backend.mdx', 'id="fastapi" /> is', 'id="fastpi" /> is');
  await copy.replace('pages/index.mdx', '(/logo.svg)', '(logo.svg)');
  await copy.replace('pages/guide.mdx', 'All of it', 'All {of} it');
  const places = (await copy.check()).map((problem) => problem.split('  ')[0]);
  expect(places).toEqual([
    'content/pages/backend.mdx:13:7',
    'content/pages/backend.mdx:15:10',
    'content/pages/guide.mdx:7:5',
    'content/pages/index.mdx:9:77',
    'content/pages/reference.mdx:1:1',
    'content/technologies.yaml:14:9',
  ]);
});

test('each missing file that a guide must have is one problem', async ({ copy }) => {
  for (const name of ['site', 'navigation', 'anchors']) await copy.remove(`${name}.yaml`);
  expect((await copy.check()).map((problem) => problem.replace('\n    ', ' '))).toEqual([
    'content/anchors.yaml:1:1  The file is missing fix: Run `npm run anchors`, which makes it.',
    'content/navigation.yaml:1:1  The file is missing fix: Create content/navigation.yaml; CONTRIBUTING.md shows what is in it.',
    'content/site.yaml:1:1  The file is missing fix: Create content/site.yaml; CONTRIBUTING.md shows what is in it.',
  ]);
});

test('two files for one address, and a file that is no page', async ({ copy }) => {
  await copy.write(
    'pages/backend/index.mdx',
    (await copy.read('pages/guide.mdx')).replace('title: ', 'title: Another ').replace('wholeGuide: true\n', ''),
  );
  await copy.write('pages/notes.md', 'Notes.');
  expect(await copy.check()).toEqual([
    'content/pages/backend/index.mdx:1:1  content/pages/backend.mdx has the address `/backend` too (and 2 places that this breaks)\n    fix: Keep one of the two files.',
    'content/pages/notes.md:1:1  The file is no page\n    fix: Give its name the ending .mdx, or move it to public/.',
  ]);
});

test('two pages that describe one strategy', async ({ copy }) => {
  await copy.replace(
    'pages/backend.mdx',
    'title: Backend\n',
    'title: Backend\nstrategy: { id: docker-compose, tagline: Small, facts: {} }\n',
  );
  expect(await copy.check()).toEqual([
    'content/pages/deployment/docker-compose.mdx:5:7  content/pages/backend.mdx describes the strategy `docker-compose` too\n    fix: Describe each strategy on one page.',
  ]);
});

test('a fact that one strategy has under a misspelt name', async ({ copy }) => {
  const facts = 'strategy: { id: layers, tagline: Small, facts: { Best for: Production, Runs on: Two machines } }';
  await copy.replace('pages/backend.mdx', 'title: Backend\n', `title: Backend\n${facts}\n`);
  await copy.replace('pages/deployment/docker-compose.mdx', 'Best for: Staging', 'Best fro: Staging');
  expect(await copy.check()).toEqual([
    'content/pages/deployment/docker-compose.mdx:8:5  The fact `Best fro` stands on this page alone, and the others have `Best for`\n    fix: Write `Best for:`.',
  ]);
});

test('a renamed heading is sound again with an alias for its old id', async ({ copy }) => {
  await copy.replace('pages/index.mdx', '## Approach', '## Our way [#our-way]');
  await copy.replace('anchors.yaml', '    - approach\n', '    - approach\n    - our-way\n');
  expect(await copy.check()).toEqual([
    'content/anchors.yaml:4:7  The heading `approach` of / is gone, and links to it would break; the nearest heading now is `our-way`\n    fix: Write `approach: /#our-way` below `aliases:`, or keep the id: `## Our way [#approach]`.',
  ]);
  await copy.replace('anchors.yaml', 'aliases:\n', 'aliases:\n  approach: /#our-way\n');
  expect(await copy.check()).toEqual([]);
});

test('an environment variable with a bad value', async ({ copy }) => {
  expect(await copy.check({ SITE_URL: 'guide.example.com' })).toEqual([
    'content/site.yaml:3:6  The environment variable SITE_URL cannot be `guide.example.com`\n    fix: Set SITE_URL to an address that begins with https:// (or http://localhost), its path of plain letters, digits, - and _, or unset it to use this line.',
  ]);
});
