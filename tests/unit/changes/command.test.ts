import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { ownScript, runCommand } from '@/lib/build/run-command';
import { changesCommand } from '@/lib/changes/changes-command';
import { changesMarkdown } from '@/lib/changes/changes-markdown';
import { compareManifests } from '@/lib/changes/compare-manifests';
import { loadManifest } from '@/lib/changes/load-manifest';
import { guideManifest } from '@/lib/manifest/guide-manifest';
import { expect, test } from '../content/content-copy';
import { readGuide } from '../read-guide';
import { richRoot } from '../rich-guide';
import { buildManifest, changesOf, unchanged } from './two-builds';

const url = 'https://guide.example.com';

test('Markdown: each change once, links, and words of authors as code', async ({ copy }) => {
  await copy.replace('pages/index.mdx', 'title: Approach', 'title: "Approach [@team] #12 <b>"');
  const changes = await changesOf(copy, async () => {
    await copy.replace('pages/index.mdx', 'Old names [lead there too]', 'Old `names` [lead there as well]');
    await copy.append('pages/index.mdx', '\n````md\n```\n````\n');
    await copy.replace('pages/backend.mdx', '### Async native\n', '');
    await copy.replace('technologies.yaml', 'minimumVersion: 7.0', 'minimumVersion: "7.2"');
    const dataFlow = 'diagrams/docker-compose/data-flow.mmd';
    await copy.replace(dataFlow, '    class Users', '    API -->|`Ping` @all| Users\n    class Users');
    await copy.append(dataFlow, '%%   3. API -> Users: `Ping` @all\n');
  });
  expect(changesMarkdown(changes, url)).toBe(`## What changes in the guide

| Area | Changes |
| --- | --- |
| Pages | 2 changed |
| Links | 1 anchor removed, 1 of them broken |
| Technologies | 1 changed, 1 version raised |
| Diagrams | 1 changed |

### Pages

#### [Approach \\[@<!-- -->team\\] #<!-- -->12 \\<b\\>](<https://guide.example.com/>)

Below \`Approach\`:

\`\`\`\`\`diff
- … a [version](/reference#redis), [the picture](/diagrams/layers/request.svg) or [the logo](/logo.svg). Old names [lead there too](/backend#renamed-long-ago), and [the whole guide](/guide#async-native) has all.
+ … a [version](/reference#redis), [the picture](/diagrams/layers/request.svg) or [the logo](/logo.svg). Old \`names\` [lead there as well](/backend#renamed-long-ago), and [the whole guide](/guide#async-native) has all.
+ \`\`\`\`md
+ \`\`\`
+ \`\`\`\`
\`\`\`\`\`

#### [Backend](<https://guide.example.com/backend>)

Below \`Async native\`:

\`\`\`diff
- ### Async native
\`\`\`

### Links

- Anchor removed: \`/backend#async-native\`, \`Async native\`; **no alias: links to it break**

### Technologies

- Changed: \`Redis (server)\`
  - Minimum version raised: \`7.0\` → \`7.2\`

### Diagrams

#### [docker-compose/data-flow](<https://guide.example.com/deployment/docker-compose?view=data-flow>)

- Added connection: \`\`FastAPI App → Users: \`Ping\` @all\`\`

Changed flow: \`A request\`

\`\`\`diff
+ FastAPI App → Users: \`Ping\` @all
\`\`\`
`);
});

test('Markdown of no change says so', () => {
  expect(changesMarkdown(unchanged, url)).toBe('## What changes in the guide\n\nNothing: both builds say the same.\n');
});

test.describe('npm run changes', () => {
  test.describe.configure({ mode: 'default' });
  let folder: string;
  let manifest: string;

  test.beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'guide-changes-'));
    const { guide, diagrams } = await readGuide(path.resolve('tests/fixtures/content/base'));
    manifest = JSON.stringify(guideManifest(guide, diagrams, []));
    await writeFile(path.join(folder, 'old.json'), manifest);
    await writeFile(path.join(folder, 'raised.json'), manifest.replace('"7.0"', '"7.2"'));
    await writeFile(path.join(folder, 'page.json'), '<!doctype html>');
    await writeFile(path.join(folder, 'other.json'), '{"name": "something else"}');
    await writeFile(path.join(folder, 'later.json'), '{"version": 3}');
    await writeFile(path.join(folder, 'first.json'), '{"version": 1}');
    await writeFile(
      path.join(folder, 'early.json'),
      manifest.replaceAll('"source":', '"text":').replace('"redirects":', '"rewrites":'),
    );
  });

  test.afterAll(() => rm(folder, { recursive: true }));

  const changes = (...places: string[]) => changesCommand(places);
  const at = (name: string) => path.join(folder, name);

  test('succeeds, with a difference and without', async () => {
    const raised = await changes(at('old.json'), at('raised.json'));
    expect(raised.ok).toBe(true);
    expect(raised.output).toContain('- Changed: `Redis (server)`\n  - Minimum version raised: `7.0` → `7.2`\n');
    expect(await changes(at('old.json'), at('old.json'))).toEqual({
      ok: true,
      output: changesMarkdown(unchanged, url),
    });
  });

  test('reads addresses', async () => {
    const server = createServer((request, response) => {
      response.statusCode = request.url === '/guide.json' ? 200 : 404;
      // Else the next request would find a connection that was, and not that nobody listens.
      response.setHeader('Connection', 'close');
      response.end(manifest);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    expect((await changes(`${origin}/guide.json`, at('raised.json'))).output).toContain('1 version raised');
    const missing = await changes(`${origin}/guide`, at('old.json'));
    server.close();
    expect(missing).toEqual({
      ok: false,
      output: `${origin}/guide answers 404.\n    fix: Give the address of the manifest itself: https://…/guide.json\n`,
    });
    const silent = await changes(`${origin}/guide.json`, at('old.json'));
    expect(silent.ok).toBe(false);
    expect(silent.output).toMatch(/guide\.json does not answer: .*ECONNREFUSED/);
  });

  test('says of both files at once what is wrong and what to do', async () => {
    const { ok, output } = await changes(at('gone.json'), at('page.json'));
    expect(ok).toBe(false);
    expect(output).toBe(
      `There is no file ${at('gone.json')}.\n    fix: \`npm run build\` makes out/guide.json.\n` +
        `${at('page.json')} is not JSON.\n    fix: A manifest is the \`guide.json\` of a build: \`out/guide.json\`, or \`/guide.json\` of a published guide.\n`,
    );
  });

  for (const [name, reason] of [
    ['', /is a folder\. Give the file in it: .*\/guide\.json$/],
    ['other.json', /other\.json is JSON, but no manifest of a guide: it has no `version`\. /],
    ['later.json', /later\.json has version 3, and version 2 alone can be compared\. Compare with the code/],
    ['first.json', /first\.json has version 1, and version 2 alone can be compared\. An earlier build has made it\./],
    [
      'early.json',
      /is a manifest without what is compared; missing or of another form: `pages\.source`, `redirects`\. An earlier build/,
    ],
  ] as const) {
    test(`refuses ${name || 'a folder'}`, async () => {
      const { manifest: read, fault } = await loadManifest(at(name));
      expect(read).toBeNull();
      expect(`${fault?.reason} ${fault?.fix}`).toMatch(reason);
    });
  }

  test('asks for two manifests', async () => {
    const { ok, output } = await changes(at('old.json'));
    expect(ok).toBe(false);
    expect(output).toContain(
      'Two manifests are needed, and 1 was given.\n    fix: npm run changes -- <old manifest> <new manifest>',
    );
  });

  test('is a command, which ends as it went', async () => {
    const [good, bad] = await Promise.all([
      runCommand(ownScript('scripts/changes.ts', at('old.json'), at('old.json'))),
      runCommand(ownScript('scripts/changes.ts')),
    ]);
    expect(good).toEqual(await changes(at('old.json'), at('old.json')));
    expect(bad).toEqual(await changes());
  });
});

test('a whole guide can be compared, and with itself it is the same', async () => {
  const manifest = await buildManifest(richRoot);
  expect(manifest.pages.length).toBeGreaterThan(5);
  expect(compareManifests(manifest, manifest)).toEqual(unchanged);
});
