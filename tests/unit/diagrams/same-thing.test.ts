import { expect, test } from '@playwright/test';
import { findAlike, findSame } from '@/lib/diagrams/model/same-thing';
import { diagramDetails } from '@/lib/diagrams/publish/diagram-details';
import { parseQuestion } from '@/lib/diagrams/ask/question';
import { readRealDiagrams, realDiagram } from './real-diagrams';

/** For each node of a view whose id is not in the other one too, what it is there. */
async function declaredIn(from: string, to: string, find = findSame): Promise<Record<string, string | null>> {
  const [view, other] = [await realDiagram(from), await realDiagram(to)];
  const found = view.graph.nodes.map(({ id }, index): [string, string | null] => [
    id,
    find(view.graph.nodes[index] ?? { id, label: '', shape: 'rect', group: null }, view, other),
  ]);
  return Object.fromEntries(found.filter(([id, there]) => id !== there));
}

test('in both views of a strategy the same thing has the same id, or is declared', async () => {
  expect(await declaredIn('docker-compose/infrastructure', 'docker-compose/data-flow')).toEqual({ Certbot: null });
  expect(await declaredIn('docker-compose/data-flow', 'docker-compose/infrastructure')).toEqual({});
  expect(await declaredIn('managed-services/infrastructure', 'managed-services/data-flow')).toEqual({
    VM3: 'Celery1',
  });
  expect(await declaredIn('managed-services/data-flow', 'managed-services/infrastructure')).toEqual({
    API1: 'VM1',
    Celery1: 'VM1',
    API2: 'VM2',
    Celery2: 'VM2',
  });
  expect(await declaredIn('container-orchestration/infrastructure', 'container-orchestration/data-flow')).toEqual({
    ContainerN: null,
    Worker1: 'CeleryWorkers',
    Worker2: 'CeleryWorkers',
    WorkerN: 'CeleryWorkers',
  });
  expect(await declaredIn('container-orchestration/data-flow', 'container-orchestration/infrastructure')).toEqual({
    CeleryWorkers: 'Worker1',
  });
});

test('in another strategy what is not declared follows from technology and role', async () => {
  expect(
    await declaredIn('docker-compose/infrastructure', 'container-orchestration/infrastructure', findAlike),
  ).toEqual({
    Nginx: null,
    Certbot: null,
    API: 'Container1',
    Redis: 'ManagedRedis',
    CeleryWorker: 'Worker1',
    Flower: null,
  });
  expect(await declaredIn('docker-compose/data-flow', 'managed-services/data-flow', findAlike)).toEqual({
    Nginx: null,
    API: 'VM1',
    Redis: 'ManagedRedis',
    CeleryWorker: 'Celery1',
    CeleryBeat: null,
    Flower: null,
  });
});

const oldAddresses: [diagram: string, address: string, kind: 'node' | 'edge', id: string][] = [
  ['docker-compose/infrastructure', '?node=Users', 'node', 'User'],
  ['docker-compose/infrastructure', '?edge=L_Users_Nginx_0', 'edge', 'L_User_Nginx_0'],
  ['docker-compose/infrastructure', '?node=DB', 'node', 'ManagedDB'],
  ['docker-compose/data-flow', '?node=DB', 'node', 'ManagedDB'],
  ['docker-compose/data-flow', '?edge=L_API_DB_0', 'edge', 'L_API_ManagedDB_0'],
  ['docker-compose/data-flow', '?node=Users', 'node', 'User'],
  ['managed-services/infrastructure', '?node=Users', 'node', 'User'],
  ['managed-services/infrastructure', '?node=Celery2', 'node', 'VM2'],
  ['container-orchestration/infrastructure', '?node=Beat', 'node', 'CeleryBeat'],
  ['container-orchestration/infrastructure', '?node=Cluster', 'node', 'LB'],
  ['container-orchestration/infrastructure', '?node=CeleryWorkers', 'node', 'Worker1'],
  ['container-orchestration/data-flow', '?node=Cluster', 'node', 'LB'],
  ['container-orchestration/data-flow', '?edge=L_Container2_Cluster_0', 'edge', 'L_Container2_LB_0'],
  ['container-orchestration/data-flow', '?node=Beat', 'node', 'CeleryBeat'],
];

for (const [diagram, address, kind, id] of oldAddresses) {
  test(`${address} still asks about ${id} in ${diagram}`, async () => {
    const { guide, diagrams } = await readRealDiagrams();
    const details = diagramDetails(await realDiagram(diagram), diagrams, guide);
    expect(parseQuestion(address, details)).toEqual({ kind, id });
  });
}
