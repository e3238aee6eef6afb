import { expect, test } from '../content/content-copy';
import { changesOf, unchanged } from './two-builds';

const none = { added: [], removed: [], changed: [] };

test('a raised version: that technology, and no page or diagram that prints it', async ({ copy }) => {
  const changes = await changesOf(copy, () =>
    copy.replace('technologies.yaml', 'minimumVersion: 7.0', 'minimumVersion: "7.10"'),
  );
  const fields = [{ field: 'minimum version', from: '7.0', to: '7.10', direction: 'raised' }];
  expect(changes).toEqual({
    ...unchanged,
    technologies: { ...none, changed: [{ id: 'redis', name: 'Redis (server)', fields }] },
  });
});

test('a lowered version is no raised one, and one that is dropped is neither', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('technologies.yaml', 'minimumVersion: 7.0', 'minimumVersion: "6.2"');
    await copy.replace('technologies.yaml', '  minimumVersion: 0.115\n', '');
  });
  expect(changes.technologies.changed.flatMap(({ fields }) => fields)).toEqual([
    { field: 'minimum version', from: '0.115', to: null },
    { field: 'minimum version', from: '7.0', to: '6.2', direction: 'lowered' },
  ]);
});

test('another role of a technology: that record, and not the nodes that take it over', async ({ copy }) => {
  const changes = await changesOf(copy, () => copy.replace('technologies.yaml', 'role: data', 'role: async'));
  const fields = [{ field: 'role', from: 'Data', to: 'Asynchronous work' }];
  expect(changes).toEqual({
    ...unchanged,
    technologies: { ...none, changed: [{ id: 'redis', name: 'Redis (server)', fields }] },
  });
});

test('a technology added: with its facts', async ({ copy }) => {
  const changes = await changesOf(copy, () =>
    copy.append(
      'technologies.yaml',
      '\n- id: nginx\n  name: Nginx\n  layer: Proxy\n  role: edge\n  purpose: Lets requests in\n  homepage: https://nginx.org\n',
    ),
  );
  const [added] = changes.technologies.added;
  expect(added).toMatchObject({ id: 'nginx', name: 'Nginx' });
  expect(added?.fields).toContainEqual({ field: 'purpose', from: null, to: 'Lets requests in' });
  expect(changes).toEqual({ ...unchanged, technologies: { ...none, added: [added] } });
});

test('a term: its meaning, on no page that prints or mentions it; one that is gone loses its anchor', async ({
  copy,
}) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('glossary.yaml', 'A line in which jobs wait.', 'A line of jobs.');
    await copy.write('glossary.yaml', (await copy.read('glossary.yaml')).split('\n\n')[0] ?? '');
  });
  const fields = [{ field: 'meaning', from: 'A line in which jobs wait.', to: 'A line of jobs.' }];
  expect(changes).toEqual({
    ...unchanged,
    terms: {
      ...none,
      removed: [{ id: 'io', name: 'input and output', fields: [] }],
      changed: [{ id: 'queue', name: 'queue', fields }],
    },
    links: {
      ...unchanged.links,
      anchors: [{ address: '/glossary#term-io', text: 'input and output', leadsTo: null, direct: false }],
    },
  });
});

test('a step of a path: once, whatever paths have it; and the order of the steps', async ({ copy }) => {
  const changes = await changesOf(copy, async () => {
    await copy.replace('onboarding.yaml', 'answer: It is two.', 'answer: It is 2.');
    await copy.replace('onboarding.yaml', '[one, two, three', '[one, three, two');
  });
  expect(changes.steps.changed).toEqual([
    { id: 'two', name: 'Step two', fields: [{ field: 'answer', from: 'It is two.', to: 'It is 2.' }] },
  ]);
  expect(changes.paths.changed.map(({ id, fields }) => [id, fields.map(({ field }) => field)])).toEqual([
    ['backend', ['steps']],
  ]);
  expect({ ...changes, steps: none, paths: none }).toEqual(unchanged);
});

test('aliases and redirects that are gone: links to them break', async ({ copy }) => {
  const changes = await changesOf(copy, () => copy.replace('anchors.yaml', '  backend-stack: /backend\n', ''));
  expect(changes).toEqual({
    ...unchanged,
    links: {
      ...unchanged.links,
      aliases: { ...none, removed: [{ id: 'backend-stack', name: '#backend-stack', fields: [] }] },
    },
  });
});

test('rules for assistants: which sections make them up', async ({ copy }) => {
  const sections = (...places: string[]) =>
    copy.write('contexts.yaml', `- id: rules\n  title: Rules\n  sections: ${JSON.stringify(places)}\n`);
  await sections('/backend#why-fastapi');
  const changes = await changesOf(copy, () => sections('/backend#why-fastapi', '/backend#async-native'));
  const fields = [
    { field: 'sections', from: '/backend#why-fastapi', to: '/backend#why-fastapi, /backend#async-native' },
  ];
  expect(changes).toEqual({
    ...unchanged,
    contexts: { ...none, changed: [{ id: 'rules', name: '/context/rules.md', fields }] },
  });
});
