import { expect, test } from '@playwright/test';
import { diagramDetails } from '@/lib/diagrams/publish/diagram-details';
import { readRealDiagrams, realDiagram } from './real-diagrams';

async function detailsOf(id: string) {
  const { guide, diagrams } = await readRealDiagrams();
  return diagramDetails(await realDiagram(id), diagrams, guide);
}

const places: [id: string, page: string, view: string | null][] = [
  ['docker-compose/infrastructure', '/deployment/docker-compose', 'infrastructure'],
  ['docker-compose/data-flow', '/deployment/docker-compose', 'data-flow'],
  ['managed-services/infrastructure', '/deployment/managed-services', 'infrastructure'],
  ['managed-services/data-flow', '/deployment/managed-services', 'data-flow'],
  ['container-orchestration/infrastructure', '/deployment/container-orchestration', 'infrastructure'],
  ['container-orchestration/data-flow', '/deployment/container-orchestration', 'data-flow'],
  ['layers/request', '/layers', null],
];

for (const [id, page, view] of places) {
  test(`${id} belongs to ${page}${view ? `, in its tab ${view}` : ''}`, async () => {
    expect(await detailsOf(id)).toMatchObject({ page, view });
  });
}

test('a database is found in the other view, the other strategies and the text, and not in its own place', async () => {
  const { elsewhere, standIns } = await detailsOf('docker-compose/infrastructure');
  expect(standIns.DB).toBe('ManagedDB');
  expect(elsewhere.ManagedDB).toEqual([
    { kind: 'view', title: 'Data flow', href: '/deployment/docker-compose?view=data-flow&node=ManagedDB' },
    {
      kind: 'strategy',
      title: 'Managed services · infrastructure',
      href: '/deployment/managed-services?view=infrastructure&node=ManagedDB',
    },
    {
      kind: 'strategy',
      title: 'Container orchestration · infrastructure',
      href: '/deployment/container-orchestration?view=infrastructure&node=ManagedDB',
    },
    { kind: 'text', title: 'Backend › Core technologies', href: '/backend#core-technologies' },
    { kind: 'text', title: 'Deployment › What stays the same', href: '/deployment#deployment-constants' },
  ]);
});

test('what is chosen in one view is not lost in the other, in either direction', async () => {
  const standInOf = async (id: string, node: string) => (await detailsOf(id)).standIns[node];
  expect(await standInOf('managed-services/infrastructure', 'API1')).toBe('VM1');
  expect(await standInOf('managed-services/infrastructure', 'Celery2')).toBe('VM2');
  expect(await standInOf('container-orchestration/data-flow', 'Worker2')).toBe('CeleryWorkers');
});

test('the same thing is found in another view of another strategy where the same view has it not', async () => {
  const { elsewhere } = await detailsOf('docker-compose/infrastructure');
  expect(elsewhere.CeleryWorker?.map(({ href }) => href).slice(0, 3)).toEqual([
    '/deployment/docker-compose?view=data-flow&node=CeleryWorker',
    '/deployment/managed-services?view=infrastructure&node=VM1',
    '/deployment/container-orchestration?view=infrastructure&node=Worker1',
  ]);
});

test('what only one strategy has is in no other', async () => {
  const { elsewhere } = await detailsOf('docker-compose/data-flow');
  expect(elsewhere.Flower).toEqual([
    {
      kind: 'view',
      title: 'Infrastructure',
      href: '/deployment/docker-compose?view=infrastructure&node=Flower',
    },
    {
      kind: 'text',
      title: 'Docker Compose › Containers and ports',
      href: '/deployment/docker-compose#docker-compose-ports',
    },
  ]);
});

test('people and load balancers are found without a technology', async () => {
  const { elsewhere } = await detailsOf('container-orchestration/infrastructure');
  expect(elsewhere.LB?.map(({ title }) => title)).toEqual(['Data flow', 'Managed services · infrastructure']);
  expect(elsewhere.User?.map(({ href }) => href)).toEqual([
    '/deployment/container-orchestration?view=data-flow&node=User',
    '/deployment/docker-compose?view=infrastructure&node=User',
    '/deployment/managed-services?view=infrastructure&node=User',
  ]);
});

test('technologies come with their minimum version and purpose', async () => {
  const { technologies } = await detailsOf('docker-compose/data-flow');
  expect(Object.keys(technologies).toSorted()).toEqual([
    'celery',
    'fastapi',
    'flower',
    'nextjs',
    'nginx',
    'postgresql',
    'redis',
    'vercel',
  ]);
  expect(technologies.redis).toEqual({
    id: 'redis',
    name: 'Redis',
    minimumVersion: '7.0',
    why: null,
    purpose: 'Caching, session storage and the message broker of Celery',
  });
  expect(technologies.nginx?.minimumVersion).toBeNull();
});

test('every link of every diagram leads to a node, a heading or a page that is there', async () => {
  const { guide, diagrams } = await readRealDiagrams();
  for (const diagram of diagrams) {
    const details = diagramDetails(diagram, diagrams, guide);
    expect(Object.keys(details.elsewhere)).toEqual(diagram.graph.nodes.map(({ id }) => id));
    for (const [node, found] of Object.entries(details.elsewhere)) {
      expect(found.length).toBeLessThanOrEqual(6);
      expect(new Set(found.map(({ href }) => href)).size).toBe(found.length);
      for (const { href } of found) {
        const url = new URL(href, 'https://example.org');
        const page = guide.pages.find((each) => each.href === url.pathname);
        expect(page, href).toBeDefined();
        if (url.hash) expect(page?.headings.map(({ id }) => `#${id}`)).toContain(url.hash);
        const view = url.searchParams.get('view');
        if (view === null) continue;
        const target = `${page?.strategy?.id}/${view}`;
        const { graph } = await realDiagram(target);
        expect(graph.nodes.map(({ id }) => id)).toContain(url.searchParams.get('node'));
        expect(target === diagram.graph.id && node === url.searchParams.get('node')).toBe(false);
      }
    }
  }
});
