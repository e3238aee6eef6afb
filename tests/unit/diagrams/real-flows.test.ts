import { expect, test } from '@playwright/test';
import { formatProblem } from '@/lib/problem';
import { readRealDiagrams, realDiagram } from './real-diagrams';

/** Every flow of the guide, written down from the arrows of its diagrams: `from → to: label`, any one of several by `|`. */
const flows: Record<string, Record<string, string[]>> = {
  'docker-compose/data-flow': {
    'First page load': [
      'User → Vercel: Initial Page Request',
      'Vercel → Nginx: SSR Data Fetch',
      'Nginx → API: Proxy',
      'API → Nginx: Response',
      'Nginx → Vercel: Response',
      'Vercel → User: HTML Response',
    ],
    'API call': [
      'User → Nginx: Client-Side API Calls',
      'Nginx → API: Proxy',
      'API → Nginx: JSON Response',
      'Nginx → User: JSON Response',
    ],
    'Query and cache': ['API → ManagedDB: Query', 'API → Redis: Cache Read/Write'],
    'Background job': [
      'API → Redis: Queue Task',
      'CeleryWorker → Redis: Poll Jobs',
      'CeleryWorker → ManagedDB: Execute',
    ],
    'Scheduled job': [
      'CeleryBeat → Redis: Schedule',
      'CeleryWorker → Redis: Poll Jobs',
      'CeleryWorker → ManagedDB: Execute',
    ],
    'Flower admin access': ['User → Nginx: Admin Access', 'Nginx → Flower: Proxy /flower', 'Flower → Redis: Monitor'],
  },
  'managed-services/data-flow': {
    'First page load': [
      'User → Vercel: Initial Page Request',
      'Vercel → LB: SSR Data Fetch',
      'LB → VM1: Proxy | LB → VM2: Proxy',
      'VM1 → LB: Response | VM2 → LB: Response',
      'LB → Vercel: Response',
      'Vercel → User: HTML Response',
    ],
    'API call': [
      'User → LB: Client-Side API Calls',
      'LB → VM1: Proxy | LB → VM2: Proxy',
      'VM1 → LB: JSON Response | VM2 → LB: JSON Response',
      'LB → User: JSON Response',
    ],
    'Query and cache': [
      'VM1 → ManagedDB: Query | VM2 → ManagedDB: Query',
      'VM1 → ManagedRedis: Cache + Queue | VM2 → ManagedRedis: Cache + Queue',
    ],
    'Background job': [
      'VM1 → ManagedRedis: Cache + Queue | VM2 → ManagedRedis: Cache + Queue',
      'Celery1 → ManagedRedis: Poll Jobs | Celery2 → ManagedRedis: Poll Jobs',
      'Celery1 → ManagedDB: Execute | Celery2 → ManagedDB: Execute',
    ],
    'Scheduled job': [
      'Celery1 → ManagedRedis: Poll Jobs | Celery2 → ManagedRedis: Poll Jobs',
      'Celery1 → ManagedDB: Execute | Celery2 → ManagedDB: Execute',
    ],
  },
  'container-orchestration/data-flow': {
    'First page load': [
      'User → Vercel: Initial Page Request',
      'Vercel → LB: SSR Data Fetch',
      'LB → Container1: Route | LB → Container2: Route | LB → Container3: Route',
      'Container1 → LB: Response | Container2 → LB: Response | Container3 → LB: Response',
      'LB → Vercel: Response',
      'Vercel → User: HTML Response',
    ],
    'API call': [
      'User → LB: Client-Side API Calls',
      'LB → Container1: Route | LB → Container2: Route | LB → Container3: Route',
      'Container1 → LB: Response | Container2 → LB: Response | Container3 → LB: Response',
      'LB → User: JSON Response',
    ],
    'Query and cache': [
      'Container1 → ManagedDB: Query | Container2 → ManagedDB: Query | Container3 → ManagedDB: Query',
      'Container1 → ManagedRedis: Cache + Queue | Container2 → ManagedRedis: Cache + Queue | Container3 → ManagedRedis: Cache + Queue',
    ],
    'Background job': [
      'Container1 ⇢ ManagedRedis: Queue Task | Container2 ⇢ ManagedRedis: Queue Task | Container3 ⇢ ManagedRedis: Queue Task',
      'CeleryWorkers → ManagedRedis: Poll Jobs',
      'CeleryWorkers → ManagedDB: Execute Tasks',
    ],
    'Scheduled job': [
      'CeleryBeat → ManagedRedis: Schedule Jobs',
      'CeleryWorkers → ManagedRedis: Poll Jobs',
      'CeleryWorkers → ManagedDB: Execute Tasks',
    ],
  },
  'layers/request': {
    'A request': ['Routes → Services', 'Services → CRUD', 'CRUD → Models'],
  },
};

for (const [id, expected] of Object.entries(flows)) {
  test(`the flows of ${id} take its arrows, step by step`, async () => {
    const { graph, flows: found } = await realDiagram(id);
    const inWords = (edgeId: string): string => {
      const edge = graph.edges.find((each) => each.id === edgeId);
      const arrow = edge?.style === 'dotted' ? '⇢' : '→';
      return `${edge?.from} ${arrow} ${edge?.to}${edge?.label ? `: ${edge.label}` : ''}`;
    };
    const words = found.map(({ title, steps }) => [title, steps.map(({ edges }) => edges.map(inWords).join(' | '))]);
    expect(Object.fromEntries(words)).toEqual(expected);
  });

  test(`every arrow of ${id} is in a flow, and a flow takes an arrow once`, async () => {
    const { graph, flows: found } = await realDiagram(id);
    const taken = found.map(({ steps }) => steps.flatMap(({ edges }) => edges));
    for (const edges of taken) expect(edges).toEqual([...new Set(edges)]);
    expect(new Set(taken.flat())).toEqual(new Set(graph.edges.map((edge) => edge.id)));
  });
}

test('the page load and the API call of a strategy take different arrows where the guide draws two', async () => {
  for (const id of ['docker-compose/data-flow', 'managed-services/data-flow']) {
    const { flows: found } = await realDiagram(id);
    const [page, call] = ['first-page-load', 'api-call'].map((flow) => found.find((each) => each.id === flow));
    const pageEdges = page?.steps.flatMap(({ edges }) => edges) ?? [];
    expect(pageEdges.length).toBeGreaterThan(0);
    expect(call?.steps.flatMap(({ edges }) => edges).filter((edge) => pageEdges.includes(edge))).toEqual([]);
  }
});

test('only managed services explains a scheduled job without a scheduler', async () => {
  const { diagrams } = await readRealDiagrams();
  const notes = diagrams.flatMap(({ graph, flows: found }) =>
    found.flatMap(({ id, note }) => (note ? [`${graph.id} ${id}: ${note}`] : [])),
  );
  expect(notes).toEqual([
    'managed-services/data-flow scheduled-job: The guide draws no scheduler in this strategy, ' +
      'so the flow begins where a worker polls for the job.',
  ]);
});

test('the diagrams of the guide have no fault', async () => {
  const { problems } = await readRealDiagrams();
  expect(problems.map(formatProblem)).toEqual([]);
});
