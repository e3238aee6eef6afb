import { expect, test } from '../test';
import { diagramDetails } from '@/lib/diagrams/publish/diagram-details';
import { readRichGuide, richDiagram } from '../rich-guide';

async function detailsOf(id: string) {
  const { guide, diagrams } = await readRichGuide();
  return diagramDetails(await richDiagram(id), diagrams, guide);
}

const places: [id: string, page: string, view: string | null][] = [
  ['one-server/infrastructure', '/deployment/one-server', 'infrastructure'],
  ['one-server/data-flow', '/deployment/one-server', 'data-flow'],
  ['many-servers/infrastructure', '/deployment/many-servers', 'infrastructure'],
  ['many-servers/data-flow', '/deployment/many-servers', 'data-flow'],
  // The first page shows it too, and is not its own.
  ['layers/request', '/layers', null],
  ['catalogue/sources', '/catalogue', null],
];

for (const [id, page, view] of places) {
  test(`${id} belongs to ${page}${view ? `, in its tab ${view}` : ''}`, async () => {
    expect(await detailsOf(id)).toMatchObject({ page, view });
  });
}

test('the other views of a strategy are known', async () => {
  expect((await detailsOf('one-server/infrastructure')).otherViews).toEqual(['one-server/data-flow']);
  expect((await detailsOf('layers/request')).otherViews).toEqual([]);
});

test('a database is found in the other view, the other strategy and the text, and not in its own place', async () => {
  const { elsewhere } = await detailsOf('one-server/infrastructure');
  expect(elsewhere.DB).toEqual([
    { kind: 'view', title: 'Data flow', href: '/deployment/one-server?view=data-flow&node=DB' },
    {
      kind: 'strategy',
      title: 'Many servers · infrastructure',
      href: '/deployment/many-servers?view=infrastructure&node=DB',
    },
    { kind: 'text', title: 'Handbook › Configuration', href: '/handbook#configuration' },
  ]);
});

test('texts on its own page come first, and the section that shows it is no place', async () => {
  const { elsewhere } = await detailsOf('one-server/data-flow');
  const texts = elsewhere.Redis?.filter(({ kind }) => kind === 'text').map(({ href }) => href);
  expect(texts).toEqual([
    '/deployment/one-server',
    '/deployment/one-server#one-server-ports',
    '/handbook#configuration',
  ]);
});

test('what is chosen in one view is not lost in the other, in either direction', async () => {
  const { guide, diagrams } = await readRichGuide();
  const declared = diagrams.map((diagram) =>
    diagram.graph.id === 'many-servers/infrastructure'
      ? { ...diagram, aliases: { API1: ['Copy1'], LB: ['Entrance'] } }
      : diagram,
  );
  const standInsOf = (id: string) => {
    const diagram = declared.find(({ graph }) => graph.id === id);
    return diagram && diagramDetails(diagram, declared, guide).standIns;
  };
  for (const view of ['infrastructure', 'data-flow']) {
    expect(standInsOf(`many-servers/${view}`)).toMatchObject({ Copy1: 'API1', Entrance: 'LB' });
  }
  expect(standInsOf('one-server/data-flow')).toEqual({});
});

test('the same thing is found in the same view of another strategy, else in one that has it', async () => {
  const { elsewhere } = await detailsOf('one-server/data-flow');
  const inOthers = (node: string) => elsewhere[node]?.filter(({ kind }) => kind === 'strategy').map(({ href }) => href);
  expect(inOthers('Worker')).toEqual(['/deployment/many-servers?view=data-flow&node=Worker']);
  expect(inOthers('Readers')).toEqual(['/deployment/many-servers?view=data-flow&node=Readers']);
  const { guide, diagrams } = await readRichGuide();
  const fewer = diagrams.map((diagram) =>
    diagram.graph.id === 'many-servers/data-flow'
      ? {
          ...diagram,
          graph: { ...diagram.graph, nodes: diagram.graph.nodes.filter(({ id }) => id !== 'Worker') },
        }
      : diagram,
  );
  const { elsewhere: found } = diagramDetails(await richDiagram('one-server/data-flow'), fewer, guide);
  expect(found.Worker?.map(({ href }) => href)).toContain('/deployment/many-servers?view=infrastructure&node=Worker1');
});

test('what only one strategy has is in no other', async () => {
  const { elsewhere } = await detailsOf('one-server/data-flow');
  expect(elsewhere.Nginx).toEqual([
    { kind: 'view', title: 'Infrastructure', href: '/deployment/one-server?view=infrastructure&node=Nginx' },
    { kind: 'text', title: 'One Server › Containers and ports', href: '/deployment/one-server#one-server-ports' },
  ]);
});

test('a diagram of no strategy is alone', async () => {
  const { elsewhere, standIns } = await detailsOf('layers/request');
  expect(
    Object.values(elsewhere)
      .flat()
      .filter(({ kind }) => kind !== 'text'),
  ).toEqual([]);
  expect(standIns).toEqual({});
});

test('technologies come with their minimum version and purpose', async () => {
  const { technologies } = await detailsOf('one-server/data-flow');
  expect(Object.keys(technologies).toSorted()).toEqual(['celery', 'fastapi', 'nginx', 'postgresql', 'redis']);
  expect(technologies.redis).toEqual({
    id: 'redis',
    name: 'Redis',
    minimumVersion: '7.0',
    why: null,
    purpose: 'Cache of the catalogue and queue of reminders',
  });
  expect(technologies.nginx?.minimumVersion).toBeNull();
});
