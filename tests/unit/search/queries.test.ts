import { expect, test } from '../test';
import { createSearch } from '@/lib/search/search';
import type { SearchRecord } from '@/lib/search/model';
import { wordsOf } from '@/lib/search/words';
import { richSearch } from './rich-search';

/* Long because each rule by which a query is read has its example here, over the same few records. */

const terms = (text: string) => wordsOf(text).map((word) => word.terms.join('|'));

function record(title: string, text = '', more: Partial<SearchRecord> = {}): SearchRecord {
  const href = `/${title.toLowerCase().replaceAll(' ', '-')}`;
  return { kind: 'section', title, aliases: [], breadcrumb: [], href, text, words: '', connections: 0, ...more };
}

function titles(records: SearchRecord[], query: string, synonyms: Record<string, string[]> = {}): string[] {
  return createSearch({ records, synonyms })
    .search(query)
    .map((hit) => hit.record.title);
}

test('the marks of C++ and C# belong to them, those around other words do not', () => {
  expect(terms('C++ and C#, c')).toEqual(['c++', 'and', 'c#', 'c']);
  expect(terms('Python 3.11+ (#7) Proxy #2')).toEqual(['python', '3.11', '7', 'proxy', '2']);
});

test('what slashes join is one word and its parts; single letters are one word', () => {
  expect(terms('CI/CD read/write I/O')).toEqual(['cicd|ci|cd', 'readwrite|read|write', 'io']);
});

test('a version that is written to its name is found by both; the digit of a short name belongs to it', () => {
  expect(terms('python3.11 postgres16 k8s s3 ec2')).toEqual([
    'python3.11|python|3.11',
    'postgres16|postgres|16',
    'k8s',
    's3',
    'ec2',
  ]);
});

test('words in quotes must follow each other', () => {
  const records = [record('One', 'The rules are key.'), record('Key rules'), record('Two', 'Keep the key rules.')];
  expect(titles(records, 'key rules')).toHaveLength(3);
  expect(titles(records, '"key rules"')).toEqual(['Key rules', 'Two']);
  expect(titles(records, '“key rules”')).toEqual(['Key rules', 'Two']);
  expect(titles(records, '"rules key"')).toEqual([]);
  // A quote that is still being typed.
  expect(titles(records, '"key rul')).toHaveLength(3);
});

test('a question for a failure leads to the node as it fails; one word that any question has is no unknown word', () => {
  const node = record('Redis', 'The cache.', { kind: 'part', href: '/one?view=data-flow&node=Redis', connections: 3 });
  const records = [record('Redis Guide', 'About Redis.'), node];
  const hrefs = (query: string) =>
    createSearch({ records, synonyms: {} })
      .search(query)
      .map((hit) => hit.record.href);
  for (const query of ['what happens if redis goes down', 'what if Redis fails?', 'when redis is down']) {
    expect.soft(hrefs(query)[0], query).toBe('/one?view=data-flow&fail=Redis');
  }
  expect(hrefs('redis cache')[0]).toBe('/one?view=data-flow&node=Redis');
});

test('other forms of a word are found', () => {
  expect(titles([record('Routes', 'They authenticate.')], 'authentication')).toEqual(['Routes']);
  expect(titles([record('Deploy')], 'deployment of services')).toEqual([]);
});

test('nothing is found where a word of two is nowhere, and the rest where it is one of many or a version', () => {
  const records = [record('Redis', 'The cache of the environment, with a queue for jobs.')];
  expect(titles(records, 'environment variables')).toEqual([]);
  expect(titles(records, 'redis 8')).toEqual(['Redis']);
  expect(titles(records, 'redis cache queue nonsense')).toEqual(['Redis']);
});

test('a slip is never in the first letter, and a file of a listing is not what its name means', () => {
  const records = [record('Project', '', { words: 'loggingpy' }), record('Auth')];
  expect(titles(records, 'oauth')).toEqual([]);
  expect(titles(records, 'logging')).toEqual([]);
  expect(titles(records, 'logging.py')).toEqual(['Project']);
});

test('what has the words in one sentence comes before what has them in several', () => {
  const records = [
    record('All', 'Internal matters stand here. Every tool has its place.'),
    record('One', 'Take it for an internal tool.'),
  ];
  expect(titles(records, 'internal tool')).toEqual(['One', 'All']);
});

test('a term comes first where its meaning is asked for, and behind what bears the name where it is not', () => {
  const records = [
    record('Nginx', 'A server.', { kind: 'technology', aliases: ['Reverse Proxy'] }),
    record('reverse proxy', 'A server that takes requests for others.', { kind: 'term' }),
    record('queue', 'A line of jobs.', { kind: 'term' }),
    record('Task queue', 'It runs the queue.', { kind: 'technology' }),
  ];
  expect(titles(records, 'what is a reverse proxy')[0]).toBe('reverse proxy');
  expect(titles(records, 'reverse proxy')[0]).toBe('Nginx');
  expect(titles(records, 'queue')[0]).toBe('queue');
});

test('of a question for connections the nodes are the answer, not the groups around them', async () => {
  const { search } = await richSearch();
  const [first] = search('who talks to redis in one server?');
  expect(first?.record).toMatchObject({ kind: 'part', title: 'Redis' });
});

test('a name is found beside a word that is nowhere, which is told; what is no name is not', () => {
  const records = [
    record('Certbot', 'Provides SSL certificates for staging.', { kind: 'technology' }),
    record('Queue', 'A line of jobs.', { kind: 'term' }),
  ];
  const { search, unknownWords } = createSearch({ records, synonyms: {} });
  const found = (query: string) => search(query).map((hit) => hit.record.title);
  expect(found('certbot renewal hook')).toEqual(['Certbot']);
  expect(unknownWords('certbot Renewal hooks')).toEqual(['Renewal', 'hooks']);
  expect(found('queue priorities')).toEqual(['Queue']);
  expect(found('staging variables')).toEqual([]);
  expect(unknownWords('who provides certbot?')).toEqual([]);
});

test('words that every question has are so in all forms and misspelt', () => {
  const records = [record('Onboarding', 'Paths for the first days.')];
  for (const query of [
    'getting onboarding',
    'wher is onboarding',
    'waht about the onboarding',
    'onboarding between days',
  ])
    expect.soft(titles(records, query), query).toEqual(['Onboarding']);
});

test('a short word is not another with one letter changed, and a plural begins no longer word', () => {
  const records = [record('Core', 'The core of it.')];
  expect(titles(records, 'cors')).toEqual([]);
  expect(titles(records, 'cone')).toEqual([]);
  expect(titles(records, 'cor')).toEqual(['Core']);
  expect(titles([record('Redis')], 'rdis')).toEqual(['Redis']);
  // Of two words that are written together both are asked for.
  const parts = [record('One', 'The load of a balancer.'), record('Two', 'The load.')];
  expect(titles(parts, 'loadbalancer')).toEqual(['One']);
  expect(titles([record('Classes')], 'clas')).toEqual(['Classes']);
});

test('a word that stands for a phrase is the whole phrase', () => {
  const records = [record('A single server'), record('Figures', 'Every single point of failure.')];
  expect(titles(records, 'spof', { spof: ['single point of failure'] })).toEqual(['Figures']);
});

test('what happens is told by a flow, and what fails is a node', () => {
  const flow = record('Page load', 'The user opens the page.', { kind: 'flow' });
  const part = record('Browser', 'The user opens the page.', { kind: 'part' });
  expect(titles([part, flow], 'what happens when a user opens the page')[0]).toBe('Page load');
  const node = record('PostgreSQL', 'The primary database.', { kind: 'part', connections: 2 });
  const technology = record('Managed Database', 'A managed database.', { kind: 'technology' });
  expect(titles([technology, node], 'what breaks if the database is down')[0]).toBe('PostgreSQL');
  const store = record('Postgres', '', { kind: 'part', connections: 1, words: 'Data, PostgreSQL, Database' });
  const layer = record('Access', 'Pure database operations.', { kind: 'part', connections: 2 });
  expect(titles([layer, store], 'when the database dies')).toEqual(['Postgres', 'Access']);
});

test('forms of a word with y are one', () => {
  expect(titles([record('Routes', 'They are deployed.')], 'deployment')).toEqual(['Routes']);
});

test('two letters that changed places are one slip', () => {
  expect(titles([record('Redis')], 'redsi')).toEqual(['Redis']);
  expect(titles([record('Redis'), record('Redsi')], 'redsi')).toEqual(['Redsi']);
});

test('a word of the guide names nothing that begins with it; a word that is being typed does', () => {
  const records = [record('Serverless', 'On request.', { kind: 'term' }), record('One', 'The server.')];
  expect(titles(records, 'asgi server')).toEqual([]);
  expect(titles(records, 'serverl')).toEqual(['Serverless']);
});

test('what may be said instead is said of all forms of a word, unless the guide has that form', () => {
  const synonyms = { store: ['keeper'] };
  expect(titles([record('One', 'The keeper.')], 'stored', synonyms)).toEqual(['One']);
  expect(titles([record('One', 'The keeper.'), record('Two', 'It is stored.')], 'stored', synonyms)).toEqual(['Two']);
});

test('words that any question has ask for nothing that must be there', () => {
  const records = [record('Beat', 'Scheduled jobs.')];
  expect(titles(records, 'how do I run something every night', { night: ['scheduled'] })).toEqual(['Beat']);
});

test('a question for a difference is answered by what each of the two means, and by their comparison', () => {
  const records = [
    record('SSR', 'Rendered for each request.', { kind: 'term' }),
    record('SSG', 'Rendered once.', { kind: 'term' }),
    record('Rendering', 'There are SSR and SSG.'),
    record('One Server', 'For SSR.', { kind: 'page' }),
    record('Many Servers', 'For SSG.', { kind: 'page' }),
    record('One Server and Many Servers', '', { kind: 'comparison', words: 'Fargate Kubernetes' }),
  ];
  for (const query of ['difference between SSR and SSG', "what's the difference of ssr and ssg?", 'SSR vs. SSG']) {
    expect.soft(titles(records, query).slice(0, 3), query).toEqual(['SSR', 'SSG', 'Rendering']);
  }
  for (const query of ['one server vs many servers', 'compare one server with many servers', 'one server or many']) {
    expect.soft(titles(records, query)[0], query).toBe('One Server and Many Servers');
  }
  expect(titles(records, 'one server vs fargate')[0]).toBe('One Server and Many Servers');
  expect(titles(records, 'one server')[0]).toBe('One Server');
  expect(titles(records, 'fargate vs kubernetes').length).toBeLessThan(2);
});

test('of several comparisons the best alone is an answer', () => {
  const names = ['One Server', 'Many Machines', 'Containers'];
  const pairs = names.flatMap((first, at) => names.slice(at + 1).map((second) => `${first} and ${second}`));
  const records = [...names, 'Growth'].map((name) => record(name, 'A strategy.', { kind: 'page' }));
  records.push(...pairs.map((pair) => record(pair, 'Both strategies.', { kind: 'comparison' })));
  const comparisons = (query: string) => titles(records, query).filter((title) => pairs.includes(title));
  expect(comparisons('one server vs containers')).toEqual(['One Server and Containers']);
  expect(comparisons('difference many machines')).toHaveLength(1);
  expect(comparisons('compare the strategies').length).toBeLessThan(2);
});

test('of two things one is enough, and the reader is told that the other is nowhere', () => {
  const records = [
    record('Rest', 'An async framework for REST APIs.', { kind: 'technology' }),
    record('Other', 'More.'),
  ];
  const { search, unknownWords } = createSearch({ records, synonyms: {} });
  for (const query of ['sync or async', 'async vs sync', 'GraphQL or REST', 'REST instead of GraphQL']) {
    expect.soft(search(query)[0]?.record.title, query).toBe('Rest');
  }
  expect(unknownWords('GraphQL or REST')).toEqual(['GraphQL']);
  expect(search('GraphQL or SOAP')).toEqual([]);
  expect(search('async GraphQL')).toEqual([]);
});

test('what a question does with a thing, and how, need not be in what answers it', () => {
  const records = [record('Broker', 'It keeps the queue.')];
  for (const query of [
    'how do I flush the queue?',
    'when should we extract a queue',
    'what keeps the queue directly',
  ]) {
    expect.soft(titles(records, query), query).toEqual(['Broker']);
  }
  expect(titles(records, 'how do I extract metrics')).toEqual([]);
  expect(titles(records, 'extract queue metrics')).toEqual([]);
});

test('who looks after something is told by its place, not by the row of a product with that name', () => {
  const product = record('Managed Database', 'A product.', { kind: 'technology' });
  const node = record('Postgres', 'The database, run by a provider.', { kind: 'part', connections: 2 });
  for (const query of ['who manages the database', "who's running the database?", 'who hosts our database']) {
    expect.soft(titles([product, node], query)[0], query).toBe('Postgres');
  }
  expect(titles([product, node], 'managed database')[0]).toBe('Managed Database');
});

test('that there are versions is no answer to a question for one that is not there', () => {
  const records = [record('Versions', 'The minimum version of everything.', { kind: 'page' })];
  expect(titles(records, 'minimum node version')).toEqual([]);
  expect(titles(records, 'minimum version')).toEqual(['Versions']);
});

test('whether one thing talks to another is a question for connections', () => {
  const node = record('API', 'From Browser.', { kind: 'part', connections: 3 });
  const section = record('Calls', 'The API answers what the browser asks.');
  expect(titles([section, node], 'does the browser talk to the api directly')[0]).toBe('API');
});
