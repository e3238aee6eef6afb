import { expect, test } from '../test';
import type { Technology } from '@/lib/content/model';
import { nearestTechnology, searchTechnologies } from '@/lib/versions/search-technologies';
import type { TableQuery } from '@/lib/versions/table-query';

function technology(
  name: string,
  layer: string,
  minimumVersion: string | null,
  more: Partial<Technology> = {},
): Technology {
  return {
    id: name.toLowerCase().replace(/[^a-z]+/g, '-'),
    name,
    component: null,
    layer,
    role: 'application',
    hue: 'blue',
    purpose: 'Part of the stack',
    minimumVersion,
    homepage: 'https://example.org',
    why: null,
    names: [],
    ...more,
  };
}

const technologies = [
  technology('Celery', 'Task Queue', '5.4', {
    purpose: 'Runs background jobs; its broker is Redis',
    names: ['Celery Worker'],
  }),
  technology('Next.js', 'Frontend', '14', { id: 'nextjs' }),
  technology('Python', 'Language', '3.11'),
  technology('SQLAlchemy', 'ORM', '2.0'),
  technology('Pydantic', 'Validation', '2.0.3'),
  technology('Redis', 'Cache', '7.0', { names: ['Managed Redis'] }),
  technology('Vercel', 'Frontend Hosting', null),
  technology('Alembic', 'Migrations', null),
];

function search(text: string, more: Partial<TableQuery> = {}) {
  return searchTechnologies(technologies, { text, layer: null, sort: null, ...more }).map(({ name }) => name);
}

test('gives everything, in its own order, when nothing is asked', () => {
  const names = technologies.map(({ name }) => name);
  expect(search('')).toEqual(names);
  expect(search('   ')).toEqual(names);
});

test('finds versions, by their beginning too, with the exact one first', () => {
  expect(search('3.11')).toEqual(['Python']);
  expect(search('3.11+')).toEqual(['Python']);
  expect(search('2.0')).toEqual(['SQLAlchemy', 'Pydantic']);
  expect(search('3.1')).toEqual(['Python']);
});

test('puts a name before a layer, and a layer before a purpose', () => {
  expect(search('redis')).toEqual(['Redis', 'Celery']);
  expect(search('frontend')).toEqual(['Next.js', 'Vercel']);
  expect(search('worker')).toEqual(['Celery']);
  expect(search('jobs')).toEqual(['Celery']);
});

test('does not mind case, dots, hyphens and slips', () => {
  for (const text of ['nextjs', 'next.js', 'NEXT-JS', 'Next']) expect(search(text)[0], text).toBe('Next.js');
  expect(search('sqlalchmy')).toEqual(['SQLAlchemy']);
  expect(search('rediss')[0]).toBe('Redis');
  expect(search('xyz')).toEqual([]);
});

test('does not mind accents, and finds names in any script', () => {
  const foreign = [
    technology('Bücherei', 'Store', null),
    technology('Матрица', 'Chat', null, { id: 'matrix' }),
    technology('数据库', 'Store', null, { id: 'database' }),
  ];
  const found = (text: string) =>
    searchTechnologies(foreign, { text, layer: null, sort: null }).map(({ name }) => name);
  for (const text of ['bucherei', 'Bücherei', 'Bu\u0308cherei']) expect(found(text), text).toEqual(['Bücherei']);
  expect(found('матрица')).toEqual(['Матрица']);
  expect(found('матриця')).toEqual(['Матрица']);
  expect(found('数据')).toEqual(['数据库']);
  expect(found('ж')).toEqual([]);
});

test('knows C++ from C# and C', () => {
  const languages = ['C', 'C#', 'C++'].map((name, index) => technology(name, 'Core', null, { id: `core-${index}` }));
  const found = (text: string) => searchTechnologies(languages, { text, layer: null, sort: null })[0]?.name;
  for (const { name } of languages) expect(found(name.toLowerCase())).toBe(name);
});

test('takes marks alone by the letter, and passes over those beside words', () => {
  expect(search('.*')).toEqual([]);
  expect(search('%')).toEqual([]);
  expect(search(';')).toEqual(['Celery']);
  expect(search('redis & celery')).toEqual(['Celery']);
  expect(search('— redis 7.0')).toEqual(['Redis']);
});

test('wants every word to be found', () => {
  expect(search('redis 7.0')).toEqual(['Redis']);
  expect(search('redis nowhere')).toEqual([]);
  expect(search('task queue')).toEqual(['Celery']);
});

test('filters by layer, alone and with a text', () => {
  expect(search('', { layer: 'Cache' })).toEqual(['Redis']);
  expect(search('celery', { layer: 'Cache' })).toEqual([]);
  expect(search('', { layer: 'No such layer' })).toEqual([]);
});

test('sorts by column, and keeps technologies without a version last both ways', () => {
  const byVersion = ['SQLAlchemy', 'Pydantic', 'Python', 'Celery', 'Redis', 'Next.js'];
  expect(search('', { sort: { column: 'version', descending: false } })).toEqual([...byVersion, 'Vercel', 'Alembic']);
  const downwards = search('', { sort: { column: 'version', descending: true } });
  expect(downwards).toEqual([...byVersion.toReversed(), 'Vercel', 'Alembic']);
  expect(search('', { sort: { column: 'technology', descending: false } }).slice(0, 3)).toEqual([
    'Alembic',
    'Celery',
    'Next.js',
  ]);
  expect(search('', { sort: { column: 'layer', descending: true } })[0]).toBe('Pydantic');
});

test('guesses the nearest name, or none', () => {
  expect(nearestTechnology(technologies, 'sqlalcemi')?.name).toBe('SQLAlchemy');
  expect(nearestTechnology(technologies, 'pythn')?.name).toBe('Python');
  expect(nearestTechnology(technologies, 'qqqqqqqqqq')).toBeNull();
});

test('guesses nothing where no text was asked for', () => {
  expect(nearestTechnology(technologies, '')).toBeNull();
  expect(nearestTechnology(technologies, '+++')).toBeNull();
});
