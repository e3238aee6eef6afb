import { compareStrategies } from '@/lib/strategies/compare-strategies';
import { differenceSentences } from '@/lib/strategies/difference-sentences';
import { shownElsewhere } from '@/lib/strategies/shown-elsewhere';
import { expect, type StrategyId, technologyNames, test } from './guide-strategies';

test('a step of the growth path is told in sentences, and what only the diagram between leaves out is no loss', ({
  strategies,
}) => {
  const changesOf = (from: StrategyId, to: StrategyId) =>
    compareStrategies(strategies[from].infrastructure, strategies[to].infrastructure, technologyNames);
  const skipping = changesOf('docker-compose', 'container-orchestration');

  const changes = changesOf('docker-compose', 'managed-services');
  const comesBack = shownElsewhere(changes, 'removed', [{ title: 'Container Orchestration', changes: skipping }]);
  const step = { changes, hadBefore: [], comesBack };
  expect(differenceSentences(step, { first: 'Docker Compose', second: 'Managed Services' })).toEqual([
    'New: Load Balancer.',
    'No longer shown: Nginx, Certbot, Celery Beat, and Flower. The diagram of Container Orchestration shows Celery Beat again.',
    'Celery Worker. Docker Compose has 1 (Celery Worker), Managed Services has 3 (VM 1, VM 2, VM 3). In Docker Compose it stands in “Single VM/VPS › Docker Compose”, in Managed Services in “Application VMs”. Its box names Celery in Docker Compose, FastAPI and Celery in Managed Services.',
    'FastAPI App. Docker Compose has 1 (FastAPI App), Managed Services has 3 (VM 1, VM 2, VM 3). In Docker Compose it stands in “Single VM/VPS › Docker Compose”, in Managed Services in “Application VMs”. Its box names FastAPI in Docker Compose, FastAPI and Celery in Managed Services.',
    'Managed PostgreSQL. In Managed Services it stands in “Managed Services”, in Docker Compose in no group. Its box says “External Service” in Docker Compose only.',
    'Redis. In Docker Compose it runs on our own machines, in Managed Services outside our own machines. In Docker Compose it stands in “Single VM/VPS › Docker Compose”, in Managed Services in “Managed Services”. Its box says “Cache + Broker” in Docker Compose only.',
  ]);

  const next = changesOf('managed-services', 'container-orchestration');
  const hadBefore = shownElsewhere(next, 'added', [{ title: 'Docker Compose', changes: skipping }]);
  const [first] = differenceSentences(
    { changes: next, hadBefore, comesBack: [] },
    { first: 'Managed Services', second: 'Container Orchestration' },
  );
  expect(first).toBe('New: Celery Beat. The diagram of Docker Compose shows Celery Beat too.');
});
