import { readFile } from 'node:fs/promises';
import { test as base } from '../test';
import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import { findFlows } from '@/lib/diagrams/parse/flows';
import { findMeanings } from '@/lib/diagrams/parse/meanings';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { readAliases } from '@/lib/diagrams/parse/read-aliases';
import { readInsides } from '@/lib/diagrams/parse/read-insides';
import type { StrategyDiagram } from '@/lib/strategies/pair-nodes';

const strategyIds = ['docker-compose', 'managed-services', 'container-orchestration'] as const;

export type StrategyId = (typeof strategyIds)[number];

const views = ['infrastructure', 'data-flow'] as const;

type ViewId = (typeof views)[number];

const technologies: NamedTechnology[] = (
  [
    ['vercel', 'Vercel', 'edge'],
    ['nextjs', 'Next.js', 'application'],
    ['nginx', 'Nginx', 'edge'],
    ['certbot', 'Certbot', 'edge'],
    ['fastapi', 'FastAPI', 'application'],
    ['gunicorn', 'Gunicorn', 'application'],
    ['uvicorn', 'Uvicorn', 'application'],
    ['celery', 'Celery', 'async'],
    ['flower', 'Flower', 'operations'],
    ['redis', 'Redis', 'data'],
    ['postgresql', 'PostgreSQL', 'data'],
  ] as const
).map(([id, name, role]) => ({ id, name, role, names: [] }));

export const technologyNames = new Map(technologies.map(({ id, name }) => [id, name]));

export type Strategies = Record<StrategyId, Record<ViewId, StrategyDiagram>>;

let reading: Promise<Strategies> | undefined;

/** Strategies as an architecture guide draws them, kept apart from the guide that is published. Read once a process. */
export const test = base.extend<{ strategies: Strategies }>({
  strategies: async ({}, use) => use(await (reading ??= readStrategies())),
});

async function readStrategies(): Promise<Strategies> {
  const read = await Promise.all(
    strategyIds.map(async (id) => [
      id,
      Object.fromEntries(await Promise.all(views.map(async (view) => [view, await readStrategy(id, view)]))),
    ]),
  );
  return Object.fromEntries(read) as Strategies;
}

async function readStrategy(id: StrategyId, view: ViewId): Promise<StrategyDiagram> {
  const file = `tests/fixtures/strategies/${id}.${view}.mmd`;
  const input = { id: `${id}/${view}`, file, source: await readFile(file, 'utf8') };
  const { parsed, problems } = await parseDiagram(input);
  if (!parsed) throw new Error(problems.map(({ reason }) => reason).join('\n'));
  const { graph } = readInsides(parsed.graph, input);
  const { meanings } = findMeanings(parsed, technologies, input);
  return { graph, meanings, aliases: readAliases(graph, input).aliases, flows: findFlows(graph, input).flows };
}

export { expect } from '../test';
