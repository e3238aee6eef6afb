/** A question, and the places of which one must come first: more than one where readers would be glad of either. */
export interface ReaderQuestion {
  kind: 'named' | 'new' | 'frontend' | 'operations';
  query: string;
  hrefs: string[];
}

const compose = '/deployment/docker-compose';
const managed = '/deployment/managed-services';
const containers = '/deployment/container-orchestration';

const rows: Record<ReaderQuestion['kind'], [query: string, ...hrefs: string[]][]> = {
  named: [
    ['authentication', '/layers#key-rules', '/fcube#fcube-commands'],
    ['who talks to Redis in Docker Compose?', `${compose}?view=data-flow&node=Redis`],
    [
      'what is celery beat doing',
      `${compose}?view=data-flow&node=CeleryBeat`,
      `${compose}?view=infrastructure&node=CeleryBeat`,
    ],
    ['celery beat', `${compose}?view=data-flow&node=CeleryBeat`, `${compose}?view=infrastructure&node=CeleryBeat`],
    ['ssr', '/reference#term-ssr'],
    ['queue', '/reference#term-queue'],
    ['how do I start a new project', '/fcube#fcube-commands'],
    ['internal tool', '/deployment#choose-a-strategy', compose],
    ['how to deploy to production', '/deployment', '/deployment#choose-a-strategy', managed],
  ],
  // Written before any result was seen.
  new: [
    ['what is a modular monolith', '/#modular-monolith'],
    ['which layer may commit', '/layers#key-rules'],
    ['where do I put business logic', '/layers#key-rules'],
    ['where should I start reading', '/start'],
    ['how do I install the cli', '/fcube#fcube-install'],
    ['add a module to my project', '/fcube#fcube-commands'],
    ['what does a worker do', '/reference#term-worker'],
    ['what is a reverse proxy', '/reference#term-reverse-proxy'],
    ['is python fast enough', '/backend#python-scalability', '/backend#why-fastapi'],
    ['where are models defined', '/layers#key-rules'],
    ['can I use fcube in production', '/fcube'],
    ['what is crud', '/reference#term-crud', '/layers#key-rules'],
  ],
  frontend: [
    ['typescript version', '/reference#typescript'],
    ['which ui components do we use', '/reference#daisyui', '/reference#shadcn-ui'],
    ['how do I call the backend from the browser', '/frontend#frontend-api-calls'],
    ['where is the frontend hosted', '/deployment/vercel', '/reference#vercel'],
    ['what is ssg', '/reference#term-ssg'],
    ['preview of a branch', '/deployment/vercel#vercel-features'],
    ['tailwind', '/reference#tailwind-css'],
    ['isr', '/reference#term-isr'],
    ['does the browser go through vercel', '/deployment/vercel#vercel-and-backend'],
    ['which react framework', '/reference#nextjs'],
    ['seo', '/deployment/vercel#vercel-features'],
  ],
  operations: [
    [
      'what runs on port 5555',
      `${compose}#docker-compose-ports`,
      `${compose}?view=data-flow&node=Flower`,
      `${compose}?view=infrastructure&node=Flower`,
    ],
    ['how do I add more servers', managed, `${managed}#managed-services-facts`, `${managed}#managed-services-limits`],
    ['ssl certificates', '/reference#certbot'],
    ['where does https end', '/reference#term-tls-termination', `${managed}#managed-services-views`],
    ['read replicas', '/reference#term-read-replica', containers],
    [
      'when should we use kubernetes',
      '/deployment#choose-a-strategy',
      `${containers}#container-orchestration-limits`,
      containers,
    ],
    ['who uses postgres', `${compose}?view=data-flow&node=DB`, `${compose}?view=infrastructure&node=DB`],
    ['monitoring celery', '/reference#flower'],
    ['backups', '/fcube#fcube-plugins'],
    ['staging setup', compose],
    ['how many vms do I need', managed, `${managed}#managed-services-views`],
    ['cloud run or ecs', containers, '/reference#google-cloud-run', '/reference#aws-ecs'],
    ['what happens when a background job is queued', `${compose}?view=data-flow&flow=background-job&step=1`],
    ['self hosted postgres', `${compose}#docker-compose-ports`, `${compose}#docker-compose-facts`],
  ],
};

export const readerQuestions: ReaderQuestion[] = Object.entries(rows).flatMap(([kind, list]) =>
  list.map(([query, ...hrefs]) => ({ kind: kind as ReaderQuestion['kind'], query, hrefs })),
);

/** What the guide says nothing about. */
export const unanswered = [
  'environment variables',
  'logging',
  // Written before any result was seen.
  'secrets management',
  'ci pipeline',
  'graphql',
  'mobile app',
  'oauth',
  'feature flags',
  'kafka',
  'code review',
  'unit test coverage',
  'monthly cost',
];
