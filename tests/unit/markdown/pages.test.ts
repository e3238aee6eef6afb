import type { Nodes, Root } from 'mdast';
import { expect, test } from '../test';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { parse } from 'yaml';
import type { Guide, Page } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { describeDiagram } from '@/lib/diagrams/ask/describe';
import { markdownHref } from '@/lib/addresses';
import { pageMarkdown } from '@/lib/markdown/page-markdown';
import { diagramsOn, printedPages, rowsOf } from '../../support/page-parts';
import { readRichGuide } from '../rich-guide';

const parser = unified().use(remarkParse).use(remarkGfm).freeze();
const { guide, diagrams } = await readRichGuide();

function readDiagram(id: string) {
  const found = diagrams.find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`No diagram ${id}`);
  return found;
}

function read(page: Page, whole: Guide = guide): { text: string; facts: Record<string, unknown>; tree: Root } {
  const markdown = pageMarkdown(page, { guide: whole, readDiagram, changed: '2026-03-01' });
  const [, yaml = '', text = ''] = /^---\n(.*?)\n---\n\n(.*)$/s.exec(markdown) ?? [];
  return { text, facts: parse(yaml) as Record<string, unknown>, tree: parser.parse(text) };
}

function nodesOf(tree: Root, type: Nodes['type']): Nodes[] {
  const found: Nodes[] = [];
  visit(tree, type, (node) => void found.push(node));
  return found;
}

for (const page of guide.pages) {
  const { href } = page;
  const printed = printedPages(guide, page);
  const bodies = printed.map(({ body }) => body).join('\n');

  test.describe(href, () => {
    // In the tests alone: whoever lists them needs none of it.
    let known: ReturnType<typeof read> | undefined;
    const written = () => (known ??= read(page));

    test('says what it is', () => {
      const { text, facts } = written();
      expect(facts).toEqual({
        title: page.title,
        description: page.description,
        canonical: new URL(href, guide.site.url).href,
        changed: '2026-03-01',
      });
      expect(text.startsWith(`# ${page.title}\n`)).toBe(true);
    });

    test('is plain Markdown that says the same when it is written again', () => {
      const { text, tree } = written();
      expect(nodesOf(tree, 'html').map((node) => toString(node))).toEqual([]);
      const prose = parser.parse(text);
      visit(
        prose,
        (node) => node.type === 'code' || node.type === 'inlineCode',
        (node) => void Object.assign(node, { value: '' }),
      );
      expect(toString(prose)).not.toMatch(/<\/?[A-Za-z]|\[#|\{\/\*|undefined|\[object/);
    });

    test('leads to whole addresses only', () => {
      const { tree } = written();
      const addresses: string[] = [];
      visit(tree, (node) => {
        if (node.type === 'link' || node.type === 'image' || node.type === 'definition') addresses.push(node.url);
      });
      expect(addresses.filter((address) => !URL.canParse(address))).toEqual([]);
    });

    test('has every heading, and every view as one', () => {
      const { tree } = written();
      const headings = nodesOf(tree, 'heading').map((node) => toString(node));
      const expected = printed.flatMap(({ title, headings: own }) => [title, ...own.map((each) => each.text)]);
      const views = [...bodies.matchAll(/<Tab id="[^"]*" title="([^"]*)"/g)].map(([, title = '']) => title);
      const paths = bodies.includes('<Onboarding') ? guide.paths.map(({ title }) => title) : [];
      const titles = headings.filter((heading) => expected.includes(heading));
      expect(titles).toEqual(expected);
      expect(headings.filter((heading) => !expected.includes(heading))).toEqual([...views, ...paths]);
      const depths = nodesOf(tree, 'heading').map((node) => (node.type === 'heading' ? node.depth : 0));
      expect(depths.filter((depth, index) => depth > (depths[index - 1] ?? 0) + 1)).toEqual([]);
    });

    test('has every technology, every row and every fact', () => {
      const { tree } = written();
      const ids = new Set(
        [...bodies.matchAll(/<(?:Tech|TechTable) ids?="([^"]*)"/g)].flatMap(([, list = '']) => list.split(/\s+/)),
      );
      const all = bodies.includes('<VersionTable') ? guide.technologies : [];
      for (const { name } of [...all, ...guide.technologies.filter(({ id }) => ids.has(id))]) {
        expect(toString(tree)).toContain(name);
      }
      const rows = nodesOf(tree, 'tableRow').length - nodesOf(tree, 'table').length;
      expect(rows).toBe(printed.reduce((sum, each) => sum + rowsOf(guide, each), 0));
      const described = printed.filter(({ body }) => body.includes('<StrategyFacts'));
      const compared = bodies.includes('<StrategyComparison') ? strategyPages(guide) : [];
      for (const { strategy } of [...described, ...compared]) {
        for (const fact of Object.values(strategy?.facts ?? {})) expect(toString(tree)).toContain(fact);
      }
    });

    test('has every diagram as source and in words, with its flows', () => {
      const { text, tree } = written();
      const sources = nodesOf(tree, 'code').filter((node) => node.type === 'code' && node.lang === 'mermaid');
      const shown = printed.flatMap(diagramsOn).map(readDiagram);
      expect(sources).toHaveLength(shown.length);
      const items = nodesOf(tree, 'listItem').map((node) =>
        toString('children' in node ? (node.children[0] ?? node) : node),
      );
      for (const { graph, flows, caption } of shown) {
        expect(toString(tree)).toContain(caption);
        expect(items).toEqual(expect.arrayContaining(describeDiagram(graph).connections.map((each) => each.text)));
        for (const { title } of flows) expect(toString(tree)).toContain(`Flow: ${title}`);
      }
      expect(text).not.toContain('%%');
    });

    if (bodies.includes('<Glossary')) {
      test('has every term', () => {
        const { tree } = written();
        for (const { term, meaning } of guide.terms) expect(toString(tree)).toContain(`${term}: ${meaning}`);
      });
    }
  });
}

test('a page whose last change is not known does not tell one', () => {
  const [page] = guide.pages;
  const markdown = page && pageMarkdown(page, { guide, readDiagram, changed: null });
  expect(markdown).not.toContain('changed:');
});

test('the first page has a name of its own', () => {
  expect(['/', '/backend', '/deployment/vercel'].map(markdownHref)).toEqual([
    '/index.md',
    '/backend.md',
    '/deployment/vercel.md',
  ]);
});
