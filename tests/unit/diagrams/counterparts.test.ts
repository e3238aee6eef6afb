import { expect, test } from '@playwright/test';
import { findCounterpart } from '@/lib/diagrams/publish/counterparts';
import { realDiagram } from './real-diagrams';

/** For each node of a view, its counterpart in the other view of the strategy. */
async function counterpartsIn(from: string, to: string): Promise<Record<string, string | null>> {
  const [view, other] = [await realDiagram(from), await realDiagram(to)];
  return Object.fromEntries(view.graph.nodes.map((node) => [node.id, findCounterpart(node, view, other)]));
}

test('Docker Compose: every part but Certbot is in both views', async () => {
  expect(await counterpartsIn('docker-compose/infrastructure', 'docker-compose/data-flow')).toEqual({
    Users: 'User',
    Vercel: 'Vercel',
    Nginx: 'Nginx',
    Certbot: null,
    API: 'API',
    Redis: 'Redis',
    CeleryWorker: 'CeleryWorker',
    CeleryBeat: 'CeleryBeat',
    Flower: 'Flower',
    ManagedDB: 'DB',
  });
  expect(await counterpartsIn('docker-compose/data-flow', 'docker-compose/infrastructure')).toEqual({
    User: 'Users',
    Vercel: 'Vercel',
    Nginx: 'Nginx',
    API: 'API',
    DB: 'ManagedDB',
    Redis: 'Redis',
    CeleryWorker: 'CeleryWorker',
    CeleryBeat: 'CeleryBeat',
    Flower: 'Flower',
  });
});

test('managed services: what runs on a VM is that VM in the infrastructure, and never another one', async () => {
  expect(await counterpartsIn('managed-services/infrastructure', 'managed-services/data-flow')).toEqual({
    Users: 'User',
    Vercel: 'Vercel',
    LB: 'LB',
    VM1: 'VM1',
    VM2: 'VM2',
    VM3: null,
    ManagedDB: 'ManagedDB',
    ManagedRedis: 'ManagedRedis',
  });
  expect(await counterpartsIn('managed-services/data-flow', 'managed-services/infrastructure')).toEqual({
    User: 'Users',
    Vercel: 'Vercel',
    LB: 'LB',
    VM1: 'VM1',
    VM2: 'VM2',
    ManagedDB: 'ManagedDB',
    ManagedRedis: 'ManagedRedis',
    API1: 'VM1',
    Celery1: 'VM1',
    API2: 'VM2',
    Celery2: 'VM2',
  });
});

test('container orchestration: a worker is one of the workers, the scheduler is none of them', async () => {
  expect(await counterpartsIn('container-orchestration/infrastructure', 'container-orchestration/data-flow')).toEqual({
    Users: 'User',
    Vercel: 'Vercel',
    Container1: 'Container1',
    Container2: 'Container2',
    Container3: 'Container3',
    ContainerN: null,
    Worker1: 'CeleryWorkers',
    Worker2: 'CeleryWorkers',
    WorkerN: 'CeleryWorkers',
    Beat: 'CeleryBeat',
    ManagedDB: 'ManagedDB',
    ManagedRedis: 'ManagedRedis',
    LB: 'Cluster',
  });
  expect(
    await counterpartsIn('container-orchestration/data-flow', 'container-orchestration/infrastructure'),
  ).toMatchObject({ CeleryWorkers: 'Worker1', CeleryBeat: 'Beat', Cluster: 'LB', Container3: 'Container3' });
});
