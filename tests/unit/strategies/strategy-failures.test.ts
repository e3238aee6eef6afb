import { whatFails } from '@/lib/diagrams/ask/failure';
import { strategyFigures } from '@/lib/strategies/strategy-figures';
import { expect, type StrategyId, test } from './guide-strategies';

const containers = ['Container1', 'Container2', 'Container3'];
const machines = ['VM1', 'VM2', 'VM3'];

interface Outcome {
  failed?: string[];
  unreachable?: string[];
  affected?: string[];
  weakened?: string[];
}

/** What the infrastructure views say, read by hand: each part that fails, and what it takes with it. */
const failures: [strategy: StrategyId, failed: string, outcome: Outcome][] = [
  ['docker-compose', 'Redis', { affected: ['API', 'CeleryWorker', 'CeleryBeat'] }],
  ['docker-compose', 'ManagedDB', { affected: ['API', 'CeleryWorker'] }],
  ['docker-compose', 'API', { affected: ['Nginx'] }],
  ['docker-compose', 'Nginx', { unreachable: ['API', 'Flower'], affected: ['User', 'Vercel'] }],
  ['docker-compose', 'CeleryWorker', {}],
  ['docker-compose', 'single-vm-vps', { unreachable: ['ManagedDB'], affected: ['User', 'Vercel'] }],
  ['managed-services', 'ManagedRedis', { affected: machines }],
  ['managed-services', 'ManagedDB', { affected: machines }],
  ['managed-services', 'VM1', { weakened: ['LB'] }],
  ['managed-services', 'LB', { unreachable: [...machines, 'ManagedDB', 'ManagedRedis'], affected: ['User', 'Vercel'] }],
  ['managed-services', 'application-vms', { unreachable: ['ManagedDB', 'ManagedRedis'], affected: ['LB'] }],
  ['managed-services', 'managed-services', { affected: machines }],
  ['container-orchestration', 'ManagedRedis', { affected: [...containers, 'Worker1', 'Worker2', 'CeleryBeat'] }],
  ['container-orchestration', 'ManagedDB', { affected: [...containers, 'Worker1', 'Worker2'] }],
  ['container-orchestration', 'Container2', { weakened: ['LB'] }],
  ['container-orchestration', 'LB', { unreachable: containers, affected: ['User', 'Vercel'] }],
  ['container-orchestration', 'api-service-auto-scaling', { affected: ['LB'] }],
  ['container-orchestration', 'worker-service-auto-scaling', {}],
];

/** The same of the data-flow views. */
const dataFlowFailures: typeof failures = [
  ['docker-compose', 'Redis', { affected: ['API', 'CeleryWorker', 'CeleryBeat', 'Flower'] }],
  ['docker-compose', 'ManagedDB', { affected: ['API', 'CeleryWorker'] }],
  ['docker-compose', 'API', { affected: ['Nginx'] }],
  ['docker-compose', 'Flower', { affected: ['Nginx'] }],
  ['docker-compose', 'Nginx', { unreachable: ['API', 'Flower'], affected: ['User', 'Vercel'] }],
  ['docker-compose', 'Vercel', { affected: ['User'] }],
  ['docker-compose', 'CeleryWorker', {}],
  ['managed-services', 'ManagedRedis', { affected: ['VM1', 'VM2', 'Celery1', 'Celery2'] }],
  ['managed-services', 'ManagedDB', { affected: ['VM1', 'VM2', 'Celery1', 'Celery2'] }],
  ['managed-services', 'VM1', { failed: ['VM1', 'API1', 'Celery1'], weakened: ['LB'] }],
  ['managed-services', 'vm-1-services', { failed: ['VM1', 'API1', 'Celery1'], weakened: ['LB'] }],
  ['managed-services', 'Celery1', { failed: ['Celery1'] }],
  ['managed-services', 'LB', { unreachable: ['VM1', 'VM2'], affected: ['User', 'Vercel'] }],
  [
    'container-orchestration',
    'ManagedRedis',
    { affected: ['Container1', 'Container2', 'Container3', 'CeleryWorkers', 'CeleryBeat'] },
  ],
  ['container-orchestration', 'ManagedDB', { affected: ['Container1', 'Container2', 'Container3', 'CeleryWorkers'] }],
  ['container-orchestration', 'Container2', { weakened: ['LB'] }],
  [
    'container-orchestration',
    'LB',
    { unreachable: ['Container1', 'Container2', 'Container3'], affected: ['User', 'Vercel'] },
  ],
];

for (const [view, cases] of [
  ['infrastructure', failures],
  ['data-flow', dataFlowFailures],
] as const) {
  for (const [strategy, failed, outcome] of cases) {
    test(`${strategy} without ${failed}, ${view}`, ({ strategies }) => {
      const { nodes } = whatFails(strategies[strategy][view], [failed]);
      const inState = (wanted: string) => [...nodes].filter(([, { state }]) => state === wanted).map(([id]) => id);
      for (const state of ['unreachable', 'affected', 'weakened'] as const) {
        expect(inState(state).toSorted(), state).toEqual((outcome[state] ?? []).toSorted());
      }
      if (outcome.failed) expect(inState('failed').toSorted()).toEqual(outcome.failed.toSorted());
    });
  }
}

test('a worker that fails leaves the job to its equal', ({ strategies }) => {
  const { flows } = whatFails(strategies['managed-services']['data-flow'], ['Celery1']);
  expect(flows.find(({ id }) => id === 'background-job')).toEqual({ id: 'background-job', state: 'weakened', step: 2 });
});

const figures: [strategy: StrategyId, singlePoints: string[], equals: string[][]][] = [
  ['docker-compose', ['Nginx', 'Redis', 'ManagedDB', 'API', 'Flower'], []],
  ['managed-services', ['LB', 'ManagedDB', 'ManagedRedis'], [machines]],
  ['container-orchestration', ['ManagedRedis', 'ManagedDB', 'LB'], [containers, ['Worker1', 'Worker2']]],
];

for (const [strategy, singlePoints, equals] of figures) {
  test(`${strategy}: single points of failure, and equals`, ({ strategies }) => {
    const found = strategyFigures(strategies[strategy].infrastructure);
    expect(found.singlePoints).toEqual(singlePoints);
    expect(found.equals).toEqual(equals);
    expect(found.components).not.toContain('User');
  });
}
