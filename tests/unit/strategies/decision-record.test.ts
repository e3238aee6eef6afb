import { choose } from '@/lib/choice/choose';
import type { Choice } from '@/lib/choice/model';
import { decisionRecord } from '@/lib/strategies/decision-record';
import { strategyConsequences } from '@/lib/strategies/strategy-consequences';
import { expect, technologyNames, test } from './guide-strategies';

test('the consequences of a strategy are computed from the diagrams', ({ strategies }) => {
  const others = [{ title: 'Docker Compose', diagram: strategies['docker-compose'].infrastructure }];
  expect(strategyConsequences(strategies['managed-services'].infrastructure, others, technologyNames)).toEqual([
    'Single points of failure: Load Balancer, Managed PostgreSQL, and Managed Redis.',
    'VM 1, VM 2, and VM 3 stand in for each other.',
    'Unlike Docker Compose, it has: Load Balancer.',
    'Docker Compose has what it lacks: Nginx, Certbot, Celery Beat, and Flower.',
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
