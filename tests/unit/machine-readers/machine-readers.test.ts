import { expect, test } from '../test';
import { readPage } from '@/lib/content/read-page';
import { diagramReader } from '@/lib/diagrams/model/diagram-reader';
import { pageTexts } from '@/lib/markdown/page-markdown';
import { guideManifest } from '@/lib/manifest/guide-manifest';
import { llmsFull, llmsIndex } from '@/lib/machine-readers/llms';
import { readRichGuide, richDiagram } from '../rich-guide';

test('llms.txt has a title, a summary, and each page in the sections of the navigation', async () => {
  const { guide } = await readRichGuide();
  const text = llmsIndex(guide);
  const [title, , summary] = text.split('\n');
  expect(title).toBe(`# ${guide.site.name}`);
  expect(summary).toBe(`> ${guide.pages[0]?.description}`);
  const sections = [...text.matchAll(/^## (.+)$/gm)].map(([, name]) => name);
  expect(sections).toEqual([...guide.sections.map((section) => section.title), 'Optional']);
  for (const page of guide.pages) {
    const file = page.href === '/' ? '/index.md' : `${page.href}.md`;
    expect(text).toContain(`\n- [${page.title}](${guide.site.url}${file}): ${page.description}\n`);
  }
});

test('llms-full.txt has each page once, in order, without front matter', async () => {
  const { guide, diagrams } = await readRichGuide();
  const text = llmsFull(guide, pageTexts({ guide, readDiagram: diagramReader(diagrams) }));
  const sources = [...text.matchAll(/^Source: <(.+)>$/gm)].map(([, address]) => address);
  const printed = guide.pages.filter(({ wholeGuide }) => !wholeGuide);
  expect(sources).toEqual(printed.map(({ href }) => `${guide.site.url}${href}`));
  expect(text).not.toContain('\ncanonical: ');
});

test('the manifest says what the guide says', async () => {
  const { guide, diagrams } = await readRichGuide();
  const { version, pages, technologies, diagrams: graphs, aliases } = guideManifest(guide, diagrams, []);
  expect(version).toBe(2);
  expect(pages.map(({ href }) => href)).toEqual(guide.pages.map(({ href }) => href));
  expect(technologies.find(({ id }) => id === 'redis')).toMatchObject({ component: 'server', minimumVersion: '7.0' });
  expect(aliases).toEqual(guide.aliases);
  const oneServer = graphs.find(({ id }) => id === 'one-server/infrastructure');
  const { graph } = await richDiagram('one-server/infrastructure');
  expect(oneServer?.nodes).toHaveLength(graph.nodes.length);
  expect(oneServer?.edges[0]).toEqual({
    id: 'L_Readers_Nginx_0',
    from: 'Readers',
    to: 'Nginx',
    label: 'HTTPS',
    style: 'solid',
  });
  expect(oneServer?.place).toBe('/deployment/one-server?view=infrastructure');
  expect(oneServer?.nodes[0]).toMatchObject({ id: 'Readers', role: 'people', external: false, technologies: [] });
});

test('the hash of a page changes with what it prints, and with nothing else', async () => {
  const { guide, diagrams } = await readRichGuide();
  const hashes = (changed: typeof guide) => guideManifest(changed, diagrams, []).pages.map(({ hash }) => hash);
  const before = hashes(guide);
  expect(before.every((hash) => /^[\da-f]{64}$/.test(hash))).toBe(true);
  expect(hashes(guide)).toEqual(before);
  const pages = guide.pages.map((page) =>
    page.href === '/layers' ? { ...page, parsed: readPage(page.file, `${page.body}\n\nMore.\n`).page.parsed } : page,
  );
  const after = hashes({ ...guide, pages });
  const changed = guide.pages.filter((_, index) => after[index] !== before[index]).map(({ href }) => href);
  expect(changed).toEqual(['/layers', '/guide']);
});
