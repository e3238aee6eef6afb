import { choose } from '@/lib/choice/choose';
import type { Choice } from '@/lib/choice/model';
import { decisionRecord } from '@/lib/strategies/decision-record';
import { strategyConsequences } from '@/lib/strategies/strategy-consequences';
import { expect, technologyNames, test } from './guide-strategies';

test('the consequences of a strategy are computed from the diagrams', ({ strategies }) => {
  const others = [{ title: 'Docker Compose', diagram: strategies['docker-compose'].infrastructure }];
  const own = { title: 'Managed Services', diagram: strategies['managed-services'].infrastructure };
  expect(strategyConsequences(own, others, technologyNames)).toEqual([
    'Single points of failure: Load Balancer, Managed PostgreSQL, and Managed Redis.',
    'VM 1, VM 2, and VM 3 stand in for each other.',
    'Load Balancer: in the diagram of Managed Services, not in that of Docker Compose.',
    'Nginx, Certbot, Celery Beat, and Flower: in the diagram of Docker Compose, not in that of Managed Services.',
    'Celery Worker: Managed Services has 3 (VM 1, VM 2, VM 3), Docker Compose has 1 (Celery Worker).',
    'FastAPI App: Managed Services has 3 (VM 1, VM 2, VM 3), Docker Compose has 1 (FastAPI App).',
    'Redis runs outside our own machines in Managed Services, on our own machines in Docker Compose.',
  ]);
});

test('a decision becomes a record with context, decision, consequences and date', () => {
  const choice: Choice = {
    questions: [
      {
        id: 'traffic',
        topic: 'Traffic',
        question: 'How much traffic?',
        answers: [
          { id: 'low', label: 'Little', for: { small: 'It is enough.' }, against: { large: 'It is too much.' } },
          { id: 'high', label: 'Much', for: {}, against: {} },
        ],
      },
    ],
    rules: [{ strategy: 'small', when: [], because: 'It is the simplest.' }],
  };
  const answers = { traffic: 'low' };
  const recommendation = choose(choice, ['small', 'large'], answers);
  if (!recommendation) throw new Error('A rule always holds');
  const strategies = [
    { id: 'small', title: 'One server', url: 'https://guide.example/small', consequences: ['One thing can fail.'] },
    { id: 'large', title: 'Many servers', url: 'https://guide.example/large', consequences: [] },
  ];
  const guide = { name: 'The guide', url: 'https://guide.example/choose?traffic=low' };
  expect(decisionRecord({ date: '2026-11-26', guide, choice, answers, recommendation, strategies }))
    .toBe(`# Deploy with One server

Date: 2026-11-26

## Context

- How much traffic? **Little**

## Decision

We deploy with [One server](https://guide.example/small). It is the simplest.

- It is enough.

Considered as well:

- Many servers. It is too much.

## Consequences

- One thing can fail.

Source: [The guide](https://guide.example/choose?traffic=low)
`);
});
