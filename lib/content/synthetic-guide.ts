/*
 * Long because it holds the words and the form of every file that a guide is made of, each once.
 */

/** How many pages a section of the navigation has. */
const sectionLength = 20;

/** What the pages, nodes and terms are named for: plain words, of which each page has its own pair. */
const subjects = ['billing', 'search', 'identity', 'export', 'import', 'report', 'upload', 'alert', 'audit', 'quota'];
const aspects = ['queue', 'cache', 'schema', 'worker', 'gateway', 'session', 'index', 'archive', 'schedule', 'policy'];

const technologies = [
  { id: 'nginx', name: 'Nginx', layer: 'Reverse proxy', role: 'edge', version: '1.24' },
  { id: 'fastapi', name: 'FastAPI', layer: 'Framework', role: 'application', version: '0.110' },
  { id: 'celery', name: 'Celery', layer: 'Jobs', role: 'async', version: '5.3' },
  { id: 'postgresql', name: 'PostgreSQL', layer: 'Database', role: 'data', version: '15' },
  { id: 'redis', name: 'Redis', layer: 'Cache', role: 'data', version: '7.0' },
];

const terms = ['load balancer', 'message broker', 'read replica', 'dead letter', 'back pressure'];

interface SyntheticOptions {
  /** How many pages there are, with the first, the reference, the glossary and, where asked for, the whole guide. */
  pages: number;
  /** Whether one page prints all others. */
  wholeGuide: boolean;
}

/**
 * The files of a sound guide of many pages, by their paths below its root: to measure how the site grows. The same
 * options make the same files. One page in ten shows two diagrams of a dozen nodes.
 *
 * @throws for fewer than five pages
 */
export function syntheticGuide({ pages, wholeGuide }: SyntheticOptions): Map<string, string> {
  if (pages < 5) throw new Error(`A guide of ${pages} pages cannot be generated: it takes five.`);
  const count = pages - (wholeGuide ? 4 : 3);
  const numbers = Array.from({ length: count }, (_, index) => index);
  const files = new Map([
    ['content/site.yaml', siteFile],
    ['content/navigation.yaml', navigationOf(count, wholeGuide)],
    ['content/technologies.yaml', technologyRecords()],
    ['content/glossary.yaml', glossaryRecords()],
    ['content/anchors.yaml', 'pages: {}\n\naliases: {}\n'],
    ['content/search.yaml', 'synonyms:\n  db: [database]\n'],
    ['content/onboarding.yaml', onboardingOf(count)],
    ['content/contexts.yaml', '- id: rules\n  title: Rules\n  sections:\n    - /#rules\n'],
    ['content/pages/index.mdx', firstPage],
    ['content/pages/reference.mdx', referencePage],
    ['content/pages/glossary.mdx', glossaryPage],
  ]);
  if (wholeGuide) files.set('content/pages/guide.mdx', wholeGuidePage);
  for (const number of numbers) {
    files.set(`content/pages${hrefOf(number)}.mdx`, pageOf(number, count));
    if (!hasDiagrams(number)) continue;
    files.set(`content/diagrams/${nameOf(number)}/infrastructure.mmd`, diagramOf(number, 'infrastructure'));
    files.set(`content/diagrams/${nameOf(number)}/data-flow.mmd`, diagramOf(number, 'data-flow'));
  }
  return files;
}

const siteFile = `name: Synthetic Guide
organisation: Engineering
url: https://guide.example.com
repository: https://github.com/example/guide
branch: main
`;

const firstPage = `---
title: Overview
description: A guide that a program wrote, in order to measure how the site grows with the number of pages.
---

Each page stands for one subject, and links to its neighbours.

## Rules [#rules]

- Every page answers one question.
- Every version stands in one record: <Tech id="redis" version />.
`;

const referencePage = `---
title: Reference
description: All technologies that this guide names, with their minimum versions.
---

<VersionTable />
`;

const glossaryPage = `---
title: Glossary
description: The words that this guide uses, each with its meaning.
---

<Glossary />
`;

const wholeGuidePage = `---
title: The Whole Guide
description: All pages of the guide one after the other, to print, to search and to read from start to end.
wholeGuide: true
---

All pages in their order.
`;

function nameOf(number: number): string {
  const subject = subjects[number % subjects.length];
  const aspect = aspects[Math.floor(number / subjects.length) % aspects.length];
  return `${subject}-${aspect}-${number + 1}`;
}

function titleOf(number: number): string {
  const words = nameOf(number).replaceAll('-', ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

function hrefOf(number: number): string {
  return `/section-${Math.floor(number / sectionLength) + 1}/${nameOf(number)}`;
}

function hasDiagrams(number: number): boolean {
  return number % 10 === 0;
}

function navigationOf(count: number, wholeGuide: boolean): string {
  const sections = Array.from({ length: Math.ceil(count / sectionLength) }, (_, section) => {
    const first = section * sectionLength;
    const hrefs = Array.from({ length: Math.min(sectionLength, count - first) }, (_each, index) =>
      hrefOf(first + index),
    );
    return `- title: Section ${section + 1}\n  pages:\n${hrefs.map((href) => `    - ${href}\n`).join('')}`;
  });
  const others = ['/reference', '/glossary', ...(wholeGuide ? ['/guide'] : [])];
  return [
    '- title: Start\n  pages:\n    - /\n',
    ...sections,
    `- title: Look up\n  pages:\n${others.map((href) => `    - ${href}\n`).join('')}`,
  ].join('\n');
}

function technologyRecords(): string {
  return technologies
    .map(
      ({ id, name, layer, role, version }) =>
        `- id: ${id}\n  name: ${name}\n  layer: ${layer}\n  role: ${role}\n  purpose: What ${name} is used for here\n  minimumVersion: "${version}"\n  homepage: https://example.com/${id}\n`,
    )
    .join('\n');
}

function glossaryRecords(): string {
  return terms
    .map(
      (term) => `- id: ${term.replaceAll(' ', '-')}\n  term: ${term}\n  meaning: What this guide means by ${term}.\n`,
    )
    .join('\n');
}

/** A path has ten steps at least, which a small guide has not pages for: it has none. */
function onboardingOf(count: number): string {
  if (count < 10) return 'paths: []\nsteps: []\n';
  const numbers = Array.from({ length: 10 }, (_, index) => Math.floor((index * count) / 10));
  const steps = numbers.map(
    (number) =>
      `  - id: ${nameOf(number)}\n    title: ${titleOf(number)}\n    link: ${hrefOf(number)}#${nameOf(number)}-limits\n    question: Which limits are there?\n    answer: Those of the table.\n`,
  );
  const ids = numbers.map((number) => `      - ${nameOf(number)}\n`).join('');
  return `paths:\n  - id: all\n    title: All\n    description: One page in ten, from the first to the last.\n    steps:\n${ids}\nsteps:\n${steps.join('')}`;
}

function pageOf(number: number, count: number): string {
  const name = nameOf(number);
  const title = titleOf(number);
  const neighbour = (offset: number) => {
    const other = (number + offset + count) % count;
    return `[${titleOf(other)}](${hrefOf(other)}#${nameOf(other)}-limits)`;
  };
  const term = terms[number % terms.length];
  const technology = technologies[number % technologies.length];
  return `---
title: ${title}
description: How ${title} works, which limits it has, and what to do when one of them is reached in production.
---

${title} takes what others hand over and keeps it until it is done. A ${term} stands in front of it. What it needs first is <Tech id="${technology?.id}" version />, and what comes after it is ${neighbour(1)}.

${hasDiagrams(number) ? diagramTabs(name) : ''}## How it works [#${name}-works]

${paragraphs(number, 4)}

<Callout type="note" title="One owner">
Each record has one owner, and the owner alone may write it. Others ask, and never reach around it.
</Callout>

## Limits [#${name}-limits]

| Limit | Value | What happens |
| --- | --- | --- |
| Requests at a time | ${100 + (number % 9) * 50} | The rest waits |
| Size of one record | ${1 + (number % 7)} MB | It is refused |
| Age of one record | ${7 + (number % 5)} days | It is moved to ${neighbour(2)} |

${paragraphs(number + 3, 2)}

## Set it up [#${name}-setup]

<Steps>

1. Create the store, and give it a name that says what it is for.
2. Start the service, and look whether it answers.
3. Tell its neighbours, of which ${neighbour(-1)} is the first.

</Steps>

\`\`\`python title="settings.py"
limit = ${100 + number}
name = "${name}"

def accepts(record: dict) -> bool:
    return len(record) < limit
\`\`\`

${paragraphs(number + 5, 2)}
`;
}

const sentences = [
  'What is asked for twice is answered once, and kept for whoever asks next.',
  'A failure is told to whoever began the work, with what was tried and what helps.',
  'Nothing is removed before its copy has been read back and compared.',
  'Work that takes longer than a request leaves the request, and its result is fetched later.',
  'Numbers that people look at are counted where the work is done, not where it is shown.',
  'An order of two things is kept only where the second one needs the first.',
  'Settings are read at the start, so that a wrong one stops the start and nothing else.',
];

function paragraphs(seed: number, length: number): string {
  return Array.from({ length }, (_, paragraph) =>
    Array.from(
      { length: 4 },
      (_each, sentence) => sentences[(seed * 3 + paragraph * 5 + sentence * 2) % sentences.length],
    ).join(' '),
  ).join('\n\n');
}

function diagramTabs(name: string): string {
  return `<Tabs group="view" label="Views of the architecture">
<Tab id="infrastructure" title="Infrastructure">

<Diagram id="${name}/infrastructure" />

</Tab>
<Tab id="data-flow" title="Data flow">

<Diagram id="${name}/data-flow" />

</Tab>
</Tabs>

`;
}

/** A dozen nodes in three groups: what comes in, what works, what is kept. */
function diagramOf(number: number, view: 'infrastructure' | 'data-flow'): string {
  const title = titleOf(number);
  const extra = ['User --> Store1', 'Worker2 --> Store2', 'App1 --> Store3', 'Gate2 --> Worker1'];
  const own = extra.filter((_, index) => (number / 10 + index) % 3 !== 0);
  const edges = [
    'User -->|Request| Gate1',
    'User -->|Request| Gate2',
    'Gate1 -->|Proxy| App1',
    'Gate2 -->|Proxy| App2',
    'App1 -->|Query| Store1',
    'App2 -->|Query| Store1',
    'App1 -->|Job| Queue',
    'App2 -->|Job| Queue',
    'Queue -->|Job| Worker1',
    'Queue -->|Job| Worker2',
    'Worker1 -->|Result| Store2',
    'Store1 -->|Copy| Store3',
    'Watch --> Worker1',
    ...own,
  ];
  const flow = edges
    .map((edge, index) => {
      const [, from, label, to] = /^(\w+) -->(?:\|(\w+)\|)? (\w+)$/.exec(edge) ?? [];
      return `%%   ${index + 1}. ${from} -> ${to}${label ? `: ${label}` : ''}`;
    })
    .join('\n');
  return `graph ${view === 'infrastructure' ? 'TB' : 'LR'}
    accTitle: ${title}: ${view.replace('-', ' ')}
    accDescr: How requests reach the store of ${title}, and which jobs leave them on the way.

    User["Users"]
    subgraph Edge["Edge"]
        Gate1["Nginx 1"]
        Gate2["Nginx 2"]
    end
    subgraph Application["Application"]
        App1["FastAPI 1"]
        App2["FastAPI 2"]
        Queue["Redis<br/>Jobs"]
        Worker1["Celery 1"]
        Worker2["Celery 2"]
        Watch["Watch"]
    end
    subgraph Stores["Stores"]
        Store1["PostgreSQL<br/>Primary"]
        Store2["Redis<br/>Results"]
        Store3["PostgreSQL<br/>Replica"]
    end

${edges.map((edge) => `    ${edge}`).join('\n')}

    class User people
    class Watch operations

%% flow: Everything
${flow}
`;
}
