import type { PartChange } from '@/lib/compare/model';
import { compareStrategies } from '@/lib/strategies/compare-strategies';
import { sampleDiagram } from '../diagrams/sample-graph';
import { expect, type StrategyId, technologyNames, test } from './guide-strategies';

const sides = { added: 'second', removed: 'first', changed: 'both', renamed: 'both', moved: 'both' };

/** "second: Load Balancer" for what only the second has, "both: Redis; runs: … → …" for what differs. */
function inShort({ kind, name, fields }: PartChange): string {
  const facts =
    kind === 'changed' ? fields.map(({ field, from, to }) => `${field}: ${from ?? '–'} → ${to ?? '–'}`) : [];
  return [`${sides[kind]}: ${name}`, ...facts].join('; ');
}

const own = 'on our own machines';
const others = 'outside our own machines';
const vps = 'Single VM/VPS › Docker Compose';
const platform = 'Container Orchestration Platform';
const api = 'API Service (Auto-scaling)';
const workers = 'Worker Service (Auto-scaling)';
const containers = '4 (FastAPI Container 1, FastAPI Container 2, FastAPI Container 3, FastAPI Container N)';
const workerContainers = '3 (Celery Worker Container 1, Celery Worker Container 2, Celery Worker Container N)';
const machines = '3 (VM 1, VM 2, VM 3)';

/** Written by hand from the guide's infrastructure views. */
const differences: [first: StrategyId, second: StrategyId, expected: string[]][] = [
  [
    'docker-compose',
    'managed-services',
    [
      'second: Load Balancer',
      `both: Celery Worker; components: 1 (Celery Worker) → ${machines}; place: ${vps} → Application VMs; technologies: Celery → FastAPI, Celery`,
      `both: FastAPI App; components: 1 (FastAPI App) → ${machines}; place: ${vps} → Application VMs; technologies: FastAPI → FastAPI, Celery`,
      'both: Managed PostgreSQL; place: – → Managed Services; details: External Service → –',
      `both: Redis; runs: ${own} → ${others}; place: ${vps} → Managed Services; details: Cache + Broker → –`,
      'first: Nginx',
      'first: Certbot',
      'first: Celery Beat',
      'first: Flower',
      'second: Application VMs',
      'second: Managed Services',
      'first: Single VM/VPS',
      'first: Docker Compose',
      'second: Users/Browser → Load Balancer',
      'second: Vercel → Load Balancer',
      'second: Load Balancer → FastAPI App',
      'first: Users/Browser → Nginx',
      'first: Vercel → Nginx',
      'first: Nginx → FastAPI App',
      'first: Nginx → Flower',
      'first: Celery Beat → Redis',
    ],
  ],
  [
    'managed-services',
    'container-orchestration',
    [
      `both: FastAPI; components: ${machines} → ${containers}; place: Application VMs → ${platform} › ${api}; technologies: FastAPI, Celery → FastAPI`,
      `both: Celery; place: Application VMs → ${platform} › ${workers}; technologies: FastAPI, Celery → Celery`,
      'second: Celery Beat',
      'both: Managed PostgreSQL; details: – → Read Replicas',
      'both: Managed Redis; details: – → Cluster Mode',
      'both: Load Balancer; details: HTTPS/SSL Termination → ALB/NLB/Ingress Controller',
      `second: ${platform}`,
      `second: ${api}`,
      `second: ${workers}`,
      'second: Scheduler Service',
      'first: Application VMs',
      'second: Celery Beat → Managed Redis',
    ],
  ],
  [
    'docker-compose',
    'container-orchestration',
    [
      `both: FastAPI App; components: 1 (FastAPI App) → ${containers}; place: ${vps} → ${platform} › ${api}`,
      `both: Celery Worker; components: 1 (Celery Worker) → ${workerContainers}; place: ${vps} → ${platform} › ${workers}`,
      `both: Celery Beat; place: ${vps} → ${platform} › Scheduler Service; details: Scheduler → Container`,
      'both: Managed PostgreSQL; place: – → Managed Services; details: External Service → Read Replicas',
      `both: Redis; runs: ${own} → ${others}; place: ${vps} → Managed Services; details: Cache + Broker → Cluster Mode`,
      'second: Load Balancer/Ingress',
      'first: Nginx',
      'first: Certbot',
      'first: Flower',
      `second: ${platform}`,
      `second: ${api}`,
      `second: ${workers}`,
      'second: Scheduler Service',
      'second: Managed Services',
      'first: Single VM/VPS',
      'first: Docker Compose',
      'second: Users/Browser → Load Balancer/Ingress',
      'second: Vercel → Load Balancer/Ingress',
      'second: Load Balancer/Ingress → FastAPI App',
      'first: Users/Browser → Nginx',
      'first: Vercel → Nginx',
      'first: Nginx → FastAPI App',
      'first: Nginx → Flower',
    ],
  ],
];

/** Written by hand from the guide's data-flow views: what stands on either side, and which arrows. */
const dataFlowDifferences: [first: StrategyId, second: StrategyId, expected: string[]][] = [
  [
    'docker-compose',
    'managed-services',
    [
      'second: Load Balancer',
      'both: FastAPI App; components: 1 (FastAPI App) → 2 (FastAPI VM 1, FastAPI VM 2)',
      `both: Redis; runs: ${own} → ${others}`,
      'both: Celery Worker; components: 1 (Celery Worker) → 2 (Celery Worker, VM 1 Services; Celery Worker, VM 2 Services); place: – → VM 1 Services, VM 2 Services',
      'first: Nginx',
      'first: Celery Beat',
      'first: Flower',
      'second: VM 1 Services',
      'second: VM 2 Services',
      'second: Vercel/Next.js → Load Balancer',
      'second: Load Balancer → FastAPI App',
      'second: FastAPI App → Load Balancer',
      'second: Load Balancer → Vercel/Next.js',
      'second: User/Browser → Load Balancer',
      'second: Load Balancer → User/Browser',
      'first: Vercel/Next.js → Nginx',
      'first: Nginx → FastAPI App',
      'first: FastAPI App → Nginx',
      'first: Nginx → Vercel/Next.js',
      'first: User/Browser → Nginx',
      'first: Nginx → User/Browser',
      'first: Celery Beat → Redis',
      'first: Flower → Redis',
      'first: Nginx → Flower',
    ],
  ],
  [
    'managed-services',
    'container-orchestration',
    [
      'both: FastAPI; components: 2 (FastAPI VM 1, FastAPI VM 2) → 3 (FastAPI Container 1, FastAPI Container 2, FastAPI Container 3)',
      'both: Celery Worker Containers; components: 2 (Celery Worker, VM 1 Services; Celery Worker, VM 2 Services) → 1 (Celery Worker Containers); place: VM 1 Services, VM 2 Services → –',
      'second: Celery Beat Container',
      'first: VM 1 Services',
      'first: VM 2 Services',
      'second: Celery Beat Container → Managed Redis',
    ],
  ],
  [
    'docker-compose',
    'container-orchestration',
    [
      'second: Container Cluster',
      'both: FastAPI App; components: 1 (FastAPI App) → 3 (FastAPI Container 1, FastAPI Container 2, FastAPI Container 3)',
      `both: Redis; runs: ${own} → ${others}`,
      'first: Nginx',
      'first: Flower',
      'second: Vercel/Next.js → Container Cluster',
      'second: Container Cluster → FastAPI App',
      'second: FastAPI App → Container Cluster',
      'second: Container Cluster → Vercel/Next.js',
      'second: User/Browser → Container Cluster',
      'second: Container Cluster → User/Browser',
      'first: Vercel/Next.js → Nginx',
      'first: Nginx → FastAPI App',
      'first: FastAPI App → Nginx',
      'first: Nginx → Vercel/Next.js',
      'first: User/Browser → Nginx',
      'first: Nginx → User/Browser',
      'first: Flower → Redis',
      'first: Nginx → Flower',
    ],
  ],
];

for (const [first, second, expected] of dataFlowDifferences) {
  test(`${first} and ${second}: what differs between their data flows`, ({ strategies }) => {
    const found = compareStrategies(strategies[first]['data-flow'], strategies[second]['data-flow'], technologyNames);
    expect(found.map(inShort)).toEqual(expected);
  });
}

for (const [first, second, expected] of differences) {
  test(`${first} and ${second}: what differs between their infrastructures`, ({ strategies }) => {
    const found = compareStrategies(
      strategies[first].infrastructure,
      strategies[second].infrastructure,
      technologyNames,
    );
    expect(found.map(inShort)).toEqual(expected);
  });

  test(`${second} and ${first}: the same from the other side`, ({ strategies }) => {
    for (const view of ['infrastructure', 'data-flow'] as const) {
      const compare = (a: StrategyId, b: StrategyId) =>
        compareStrategies(strategies[a][view], strategies[b][view], technologyNames);
      const forth = compare(first, second).map(({ part, kind, before, after }) => ({ part, kind, before, after }));
      const back = compare(second, first).map(({ part, kind, before, after }) => ({
        part,
        kind: kind === 'added' ? 'removed' : kind === 'removed' ? 'added' : kind,
        before: after,
        after: before,
      }));
      expect(new Set(back.map((each) => JSON.stringify(each)))).toEqual(
        new Set(forth.map((each) => JSON.stringify(each))),
      );
    }
  });
}

test('a strategy does not differ from itself', ({ strategies }) => {
  for (const { infrastructure } of Object.values(strategies)) {
    expect(compareStrategies(infrastructure, infrastructure, technologyNames)).toEqual([]);
  }
});

test('an arrow more makes a difference', () => {
  const [one, two] = ['User -> App; App -> DB', 'User -> App; App -> DB; User -> DB'].map((arrows) => ({
    ...sampleDiagram(arrows),
    aliases: {},
  }));
  if (!one || !two) throw new Error('Both are written above');
  expect(compareStrategies(one, two, technologyNames).map(inShort)).toEqual(['second: User → DB']);
});
