import { expect, test } from '../test';
import { edgeAddresses } from '@/lib/diagrams/ask/edge-address';
import { termAnchor } from '@/lib/addresses';
import { strategyPages } from '@/lib/content/strategy-pages';
import { searchKinds } from '@/lib/search/model';
import { createSearch } from '@/lib/search/search';
import { wordsOf } from '@/lib/search/words';
import { readRichIndex } from './rich-search';

const wordsIn = (name: string) =>
  wordsOf(name)
    .map(({ whole }) => whole)
    .join(' ');

test('there is one record for every page, heading, technology, flow and part of a diagram', async () => {
  const { guide, diagrams, index } = await readRichIndex();
  const counts = Object.fromEntries(
    searchKinds.map((kind) => [kind, index.records.filter((record) => record.kind === kind).length]),
  );
  const sum = (count: (diagram: (typeof diagrams)[number]) => number) =>
    diagrams.reduce((total, each) => total + count(each), 0);
  expect(counts).toEqual({
    page: guide.pages.length,
    section: guide.pages.reduce((total, page) => total + page.headings.length, 0),
    technology: guide.technologies.length,
    comparison: 1,
    term: guide.terms.length,
    flow: sum(({ flows }) => flows.length),
    part: sum(({ graph }) => graph.nodes.length + graph.edges.length + graph.groups.length),
  });
  expect(new Set(index.records.map(({ href }) => href)).size).toBe(index.records.length);
});

test('everything is found by its own title, and first comes something of that name', async () => {
  const { index } = await readRichIndex();
  const { search } = createSearch(index);
  for (const record of index.records) {
    const hits = search(`${record.title} ${record.breadcrumb.join(' ')}`);
    expect(
      hits.map((hit) => hit.record.href),
      record.title,
    ).toContain(record.href);
    // A term comes after the places of the guide that are about it.
    if (record.kind === 'term') continue;
    const [first] = search(record.title);
    expect([first?.record.title ?? '', ...(first?.record.aliases ?? [])].map(wordsIn)).toContain(wordsIn(record.title));
  }
});

test('every address leads to a page, a heading, a row, a term, a part or a step that is there', async () => {
  const { guide, diagrams, index } = await readRichIndex();
  for (const { href } of index.records) {
    const url = new URL(href, 'https://example.org');
    const page = guide.pages.find((each) => each.href === url.pathname);
    expect(page, href).toBeDefined();
    if (!page) continue;
    if (url.hash) {
      const entries: Record<string, string[]> = {
        '/reference': guide.technologies.map(({ id }) => id),
        '/glossary': guide.terms.map(({ id }) => termAnchor(id)),
      };
      const ids = [...page.headings.map(({ id }) => id), ...(entries[page.href] ?? [])];
      expect(
        ids.map((id) => `#${id}`),
        href,
      ).toContain(url.hash);
    }
    if (!url.search) continue;
    if (url.searchParams.has('a')) {
      const ids = strategyPages(guide).map(({ strategy }) => strategy.id);
      expect(ids, href).toEqual(expect.arrayContaining(['a', 'b'].map((name) => url.searchParams.get(name))));
      continue;
    }
    const view = url.searchParams.get('view');
    const only = page.href === '/layers' ? 'layers/request' : 'catalogue/sources';
    const diagram = diagrams.find(({ graph }) => graph.id === (view ? `${page.strategy?.id}/${view}` : only));
    const { graph, flows } = diagram ?? { graph: null, flows: [] };
    const ids = {
      node: graph?.nodes.map(({ id }) => id),
      edge: graph ? [...edgeAddresses(graph).values()] : undefined,
      group: graph?.groups.map(({ id }) => id),
      flow: flows.map(({ id }) => id),
    };
    const asked = Object.entries(ids).filter(([kind]) => url.searchParams.has(kind));
    expect(asked, href).toHaveLength(1);
    for (const [kind, known] of asked) expect(known, href).toContain(url.searchParams.get(kind));
    if (url.searchParams.has('flow')) expect(url.searchParams.get('step')).toBe('1');
  }
});

test('texts are prose: no code, no Mermaid, no tags', async () => {
  const { index } = await readRichIndex();
  for (const { title, text } of index.records) {
    expect(`${title} ${text}`).not.toMatch(/-->|-\.->|graph T[BD]|subgraph|accTitle|```|<br|<Tech|async def|\[#/);
    expect(text).toBe(text.replace(/\s+/g, ' ').trim());
  }
});

test('what components print is part of their section', async () => {
  const { index } = await readRichIndex();
  const textOf = (href: string) => index.records.find((record) => record.href === href)?.text;
  expect(textOf('/deployment#side-by-side')).toContain('One Server: Branches and staging.');
  expect(textOf('/deployment/one-server#one-server-facts')).toContain('Scaling: One server only.');
  expect(textOf('/handbook#errors')).toContain('Never tell who has the book.');
  expect(textOf('/deployment/one-server#one-server-ports')).toContain('Redis · Cache and broker · 6379.');
  expect(textOf('/reference#redis')).toBe(
    'Minimum version 7.0+ (server). Cache of the catalogue and queue of reminders.',
  );
  expect(textOf('/deployment/one-server?view=infrastructure&node=Nginx')).toBe(
    'Reverse Proxy. From Readers/Browser (HTTPS). To Loans API.',
  );
});

test('parts are placed by page, view and groups', async () => {
  const { index } = await readRichIndex();
  const placeOf = (href: string) => index.records.find((record) => record.href === href)?.breadcrumb;
  expect(placeOf('/handbook#naming-tables')).toEqual(['Handbook', 'Names']);
  expect(placeOf('/deployment/one-server?view=infrastructure&node=Nginx')).toEqual([
    'One Server',
    'Infrastructure',
    'One Server',
    'Docker Compose',
  ]);
});
