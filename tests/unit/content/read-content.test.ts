import { readContent } from '@/lib/content/read-content';
import { expect, test } from './content-copy';

const environment = { NODE_ENV: 'test' } as const;

test('the guide has what the files say, in navigation order', async ({ copy }) => {
  const { guide } = await readContent(copy.root, environment);
  expect(guide.pages.map(({ href, id, section, navTitle }) => [href, id, section, navTitle])).toEqual([
    ['/', 'overview', 'Start', 'Approach'],
    ['/backend', 'backend', 'Start', 'The backend'],
    ['/deployment/docker-compose', 'deployment-docker-compose', 'Deployment', 'Docker Compose'],
    ['/reference', 'reference', 'Look up', 'Reference'],
    ['/glossary', 'glossary', 'Look up', 'Glossary'],
    ['/guide', 'guide', 'Look up', 'The whole guide'],
  ]);
  expect(guide.sections.map(({ title, pages }) => [title, pages.length])).toEqual([
    ['Start', 2],
    ['Deployment', 1],
    ['Look up', 3],
  ]);
  expect(guide.pages.map(({ wholeGuide }) => wholeGuide)).toEqual([false, false, false, false, false, true]);
  expect(guide.pages[2]?.strategy).toEqual({
    id: 'docker-compose',
    tagline: 'Staging and small production',
    facts: { 'Best for': 'Staging', 'Runs on': 'One machine' },
  });
  expect(guide.technologies[1]).toEqual({
    id: 'redis',
    name: 'Redis',
    component: 'server',
    layer: 'Cache',
    role: 'data',
    hue: 'green',
    purpose: 'Caching and queues',
    why: null,
    minimumVersion: '7.0',
    homepage: 'https://redis.io',
    names: ['Managed Redis'],
  });
  expect(guide.aliases).toMatchObject({ 'backend-stack': '/backend' });
});

test('headings have the id that stands behind them, else one of their text', async ({ copy }) => {
  await copy.append('pages/backend.mdx', '\n## `async` & *await*: what’s new?\n\n#### Deeper\n');
  const { guide } = await readContent(copy.root, environment);
  expect(guide.pages[1]?.headings).toEqual([
    { id: 'why-fastapi', text: 'Why do we use FastAPI?', depth: 2 },
    { id: 'async-native', text: 'Async native', depth: 3 },
    { id: 'async--await-whats-new', text: '`async` & await: what’s new?'.replaceAll('`', ''), depth: 2 },
    { id: 'deeper', text: 'Deeper', depth: 4 },
  ]);
});

test('the body keeps the line numbers of the file', async ({ copy }) => {
  const { guide } = await readContent(copy.root, environment);
  const lines = (await copy.read('pages/backend.mdx')).split('\n');
  const body = guide.pages[1]?.body.split('\n') ?? [];
  expect(body.slice(0, 5)).toEqual(['', '', '', '', '']);
  expect(body.slice(5)).toEqual(lines.slice(5));
});

test('the environment overrides the site, and slashes at the end go', async ({ copy }) => {
  const { guide } = await readContent(copy.root, {
    NODE_ENV: 'test',
    SITE_NAME: 'Other Guide',
    SITE_URL: 'http://localhost:4000/',
    SITE_REPOSITORY: 'https://git.example.com/other/',
    SITE_BRANCH: '',
  });
  expect(guide.site).toEqual({
    name: 'Other Guide',
    organisation: 'Sample',
    url: 'http://localhost:4000',
    repository: 'https://git.example.com/other',
    branch: 'main',
  });
});

test('a guide with faults is as whole as it can be', async ({ copy }) => {
  await copy.remove('site.yaml');
  await copy.remove('navigation.yaml');
  await copy.replace('technologies.yaml', 'role: data', 'role: dta');
  await copy.replace('pages/backend.mdx', '## Why do', '<Unclosed>\n\n## Why do');
  await copy.replace('pages/index.mdx', 'title: Approach', 'titel: Approach');
  const { guide } = await readContent(copy.root, environment);
  expect(guide.site.name).toBe('Architecture Guide');
  expect(guide.technologies.map(({ id }) => id)).toEqual(['fastapi']);
  expect(guide.pages.map(({ href, title, headings }) => [href, title, headings.length])).toEqual([
    ['/backend', 'Backend', 0],
    ['/deployment/docker-compose', 'Docker Compose', 1],
    ['/glossary', 'Glossary', 0],
    ['/guide', 'The whole guide', 0],
    ['/', '/', 1],
    ['/reference', 'Reference', 0],
  ]);
});
