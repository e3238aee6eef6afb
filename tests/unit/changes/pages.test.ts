import { isUnchanged } from '@/lib/changes/compare-manifests';
import { expect, test } from '../content/content-copy';
import { changesOf, unchanged } from './two-builds';

const none = { added: [], removed: [], changed: [] };

test('only whitespace, comments and order of attributes in the sources: no change', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('pages/backend.mdx', 'is quick to write, and needs', 'is quick\nto   write,   and needs');
    await copy.replace('pages/backend.mdx', '1. Write the route.\n2. Write', '1.  Write the route.\n\n2.  Write');
    await copy.replace('pages/backend.mdx', '{/* A comment is no expression. */}', '{/* Another. */}');
    await copy.replace('pages/backend.mdx', '| Work     | Where               |', '| Work | Where |');
    await copy.replace('pages/backend.mdx', 'uvicorn app:main\n', 'uvicorn app:main  \n');
    await copy.replace('pages/index.mdx', '<LinkCards>\n  <LinkCard', '<LinkCards>\n\n\n<LinkCard');
    await copy.replace('technologies.yaml', 'purpose: Async REST APIs', 'purpose:   "Async REST APIs"  # fast');
    for (const view of ['data-flow', 'infrastructure']) {
      const file = `diagrams/docker-compose/${view}.mmd`;
      await copy.write(file, (await copy.read(file)).replace(/ {4}/g, '\t').replaceAll(' --> ', '-->  '));
    }
  });
  expect(changes).toEqual(unchanged);
  expect(isUnchanged(changes)).toBe(true);
});

test('words of a page: the words, below their heading, on that page alone', async ({ copy }) => {
  const changes = await changesOf(copy, () => copy.replace('pages/backend.mdx', 'quick to write', 'quick to learn'));
  const [page, ...others] = changes.pages.changed;
  expect(changes).toEqual({ ...unchanged, pages: { ...none, changed: [page] } });
  expect(others).toEqual([]);
  expect(page).toEqual({
    href: '/backend',
    title: 'Backend',
    movedFrom: null,
    fields: [],
    headings: [],
    text: [
      {
        heading: 'Why do we use FastAPI?',
        lines: [
          {
            kind: 'changed',
            code: false,
            words: [
              { kind: 'same', text: '<Tech id="fastapi" /> is quick to ' },
              { kind: 'removed', text: 'write' },
              { kind: 'added', text: 'learn' },
              { kind: 'same', text: ', and needs <Tech id="redis" version /> for its queue.' },
            ],
          },
        ],
      },
    ],
  });
});

test('a step between others changes none of those behind it', async ({ copy }) => {
  const changes = await changesOf(copy, () =>
    copy.replace('pages/backend.mdx', '2. Write the service.', '2. Test it.\n3. Write the service.'),
  );
  expect(changes.pages.changed.flatMap(({ text }) => text)).toEqual([
    {
      heading: 'Async native',
      lines: [{ kind: 'added', code: false, words: [{ kind: 'added', text: '1. Test it.' }] }],
    },
  ]);
});

test('front matter: each fact, and a strategy where its page states it', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('pages/backend.mdx', 'navTitle: The backend\n', '');
    await copy.replace('pages/deployment/docker-compose.mdx', 'Runs on: One machine', 'Scaling: By hand');
  });
  const fields = changes.pages.changed.map((page) => [page.href, page.fields, page.text]);
  expect(fields).toEqual([
    ['/backend', [{ field: 'title in the navigation', from: 'The backend', to: null }], []],
    [
      '/deployment/docker-compose',
      [
        { field: 'Runs on', from: 'One machine', to: null },
        { field: 'Scaling', from: null, to: 'By hand' },
      ],
      [],
    ],
  ]);
  expect({ ...changes, pages: none }).toEqual(unchanged);
});

test('a heading with other words and the same id: renamed, and no link is lost', async ({ copy }) => {
  const changes = await changesOf(copy, () =>
    copy.replace('pages/backend.mdx', '## Why do we use FastAPI? [#why-fastapi]', '## Why *FastAPI* [#why-fastapi]'),
  );
  const renamed = { id: 'why-fastapi', from: 'Why do we use FastAPI?', to: 'Why FastAPI' };
  const page = { href: '/backend', title: 'Backend', movedFrom: null, fields: [], headings: [renamed], text: [] };
  expect(changes).toEqual({ ...unchanged, pages: { ...none, changed: [page] } });
});

test('a heading with another id and an alias: renamed, and the alias is told', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('pages/backend.mdx', '### Async native', '### Async throughout');
    await copy.replace('anchors.yaml', 'aliases:\n', 'aliases:\n  async-native: /backend#async-throughout\n');
    await copy.replace('anchors.yaml', '/backend#async-native\n', '/backend#async-throughout\n');
  });
  const renamed = { id: 'async-throughout', from: 'Async native', to: 'Async throughout' };
  const page = { href: '/backend', title: 'Backend', movedFrom: null, fields: [], headings: [renamed], text: [] };
  const address = '/backend#async-native';
  const leadsTo = '/backend#async-throughout';
  expect(changes).toEqual({
    ...unchanged,
    pages: { ...none, changed: [page] },
    links: {
      anchors: [{ address, text: 'Async native', leadsTo, direct: true }],
      aliases: {
        ...none,
        changed: [
          {
            id: 'renamed-long-ago',
            name: '#renamed-long-ago',
            fields: [{ field: 'leads to', from: address, to: leadsTo }],
          },
        ],
      },
      redirects: none,
    },
  });
});

test('a heading with another id and no alias: its links break', async ({ copy }) => {
  const changes = await changesOf(copy, () =>
    copy.replace('pages/backend.mdx', '### Async native', '### Async throughout'),
  );
  expect(changes.links).toEqual({
    ...unchanged.links,
    anchors: [{ address: '/backend#async-native', text: 'Async native', leadsTo: null, direct: false }],
  });
  expect(changes.pages.changed.map(({ headings, text }) => ({ headings, text }))).toEqual([
    {
      headings: [],
      text: [
        {
          heading: 'Async throughout',
          lines: [
            {
              kind: 'changed',
              code: false,
              words: [
                { kind: 'same', text: '### Async ' },
                { kind: 'removed', text: 'native' },
                { kind: 'added', text: 'throughout' },
              ],
            },
          ],
        },
      ],
    },
  ]);
});

test('an alias on another page: the old address does not lead there by itself', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('pages/backend.mdx', '### Async native\n', '');
    await copy.replace('anchors.yaml', 'aliases:\n', 'aliases:\n  async-native: /#approach\n');
  });
  expect(changes.links.anchors).toEqual([
    { address: '/backend#async-native', text: 'Async native', leadsTo: '/#approach', direct: false },
  ]);
});

test('a page removed: its address and its headings lead nowhere', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.remove('pages/deployment/docker-compose.mdx');
    await copy.replace('navigation.yaml', '- title: Deployment\n  pages:\n    - /deployment/docker-compose\n\n', '');
  });
  expect(changes).toEqual({
    ...unchanged,
    pages: { ...none, removed: [{ href: '/deployment/docker-compose', title: 'Docker Compose', leadsTo: null }] },
    links: {
      ...unchanged.links,
      anchors: [
        { address: '/deployment/docker-compose#docker-compose-views', text: 'Views', leadsTo: null, direct: false },
      ],
    },
  });
});

test('a page at another address with a redirect: moved, and its headings are found', async ({ copy }) => {
  const destination = '/compose';
  const source = '/deployment/docker-compose';
  const changes = await changesOf(
    copy,
    async () => {
      const text = await copy.read('pages/deployment/docker-compose.mdx');
      await copy.write('pages/compose.mdx', text.replace('Staging and small', 'Staging or small'));
      await copy.remove('pages/deployment/docker-compose.mdx');
      await copy.replace('navigation.yaml', '- /deployment/docker-compose', '- /compose');
    },
    { redirects: [{ source, destination, permanent: true }] },
  );
  const fields = [{ field: 'tagline', from: 'Staging and small production', to: 'Staging or small production' }];
  expect(changes).toEqual({
    ...unchanged,
    pages: {
      ...none,
      changed: [{ href: destination, title: 'Docker Compose', movedFrom: source, fields, headings: [], text: [] }],
    },
    links: {
      ...unchanged.links,
      redirects: {
        ...none,
        added: [
          {
            id: source,
            name: source,
            fields: [
              { field: 'leads to', from: null, to: destination },
              { field: 'permanent', from: null, to: 'yes' },
            ],
          },
        ],
      },
    },
  });
});

test('a page added, and one that stands elsewhere in its section', async ({ copy }) => {
  const description = 'How the sample is watched while it runs, and who is told when it does not.';
  const changes = await changesOf(copy, async () => {
    await copy.write('pages/watch.mdx', `---\ntitle: Watching\ndescription: ${description}\n---\n\nText.\n`);
    await copy.replace('navigation.yaml', '    - /\n    - /backend\n', '    - /backend\n    - /watch\n    - /\n');
  });
  const { added, changed } = changes.pages;
  expect(added).toEqual([{ href: '/watch', title: 'Watching', description }]);
  expect(changed.map(({ href, fields }) => [href, fields])).toEqual([
    ['/', [{ field: 'stands after', from: null, to: 'Backend' }]],
  ]);
  expect({ ...changes, pages: none }).toEqual(unchanged);
});
