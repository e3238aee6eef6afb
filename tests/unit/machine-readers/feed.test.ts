import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, test } from '../test';
import { JSDOM } from 'jsdom';
import type { Commit, FileChange } from '@/lib/facts/history';
import { atomFeed } from '@/lib/machine-readers/atom-feed';
import { toldCommits } from '@/lib/facts/told-commits';
import { guideChanges } from '@/lib/machine-readers/guide-changes';
import { publishedFiles } from '@/lib/publish/published-files';
import { readRichGuide } from '../rich-guide';

const { guide, diagrams } = await readRichGuide();
const site = {
  ...guide.site,
  name: 'A & B',
  organisation: 'Engineering <platform>',
  url: 'https://guide.example:8080/base',
};
const here = { ...guide, site };

function readDiagram(id: string) {
  const found = diagrams.find(({ graph }) => graph.id === id);
  if (!found) throw new Error(`No diagram ${id}`);
  return found;
}

function commit(files: Record<string, FileChange>, more: Partial<Commit> = {}): Commit {
  return {
    hash: 'abc123',
    time: '2026-03-01T00:30:00+02:00',
    subject: 'A change',
    isEnd: false,
    ...more,
    files: new Map(Object.entries(files)),
  };
}

function feedOf(history: Commit[]): Document {
  const xml = atomFeed(here, guideChanges(history, here, readDiagram));
  // Throws where it is not well-formed.
  return new JSDOM(xml, { contentType: 'application/xml' }).window.document;
}

test('says what a commit did to pages, diagrams and lists, and links where they stand', () => {
  const [change] = guideChanges(
    [
      commit({
        'content/technologies.yaml': 'changed',
        'content/diagrams/one-server/data-flow.mmd': 'changed',
        'content/diagrams/old/view.mmd': 'removed',
        'content/pages/layers.mdx': 'changed',
        'content/pages/gone/index.mdx': 'removed',
        'content/pages/deployment/one-server.mdx': 'added',
        'content/anchors.yaml': 'changed',
      }),
    ],
    here,
    readDiagram,
  );
  expect(change?.time).toBe('2026-02-28T22:30:00.000Z');
  expect(change?.parts.map(({ kind, change: what, title, href }) => [kind, what, title, href])).toEqual([
    ['page', 'changed', 'Layered Architecture', '/layers'],
    ['page', 'removed', '/gone', null],
    ['page', 'added', 'One Server', '/deployment/one-server'],
    ['diagram', 'changed', 'One server: data flow', '/deployment/one-server?view=data-flow'],
    ['diagram', 'removed', 'old/view', null],
    ['list', 'changed', 'Technologies and their versions', '/reference'],
  ]);
});

test('tells the newest first, and neither of the end of a shallow clone nor of what readers do not see', () => {
  const page = { 'content/pages/layers.mdx': 'changed' } as const;
  const told = toldCommits([
    commit(page, { subject: 'second', time: '2026-02-01T00:00:00Z' }),
    commit(page, { subject: 'first', time: '2026-03-01T00:00:00+05:00' }),
    commit({ 'content/anchors.yaml': 'changed', 'content/search.yaml': 'added' }),
    commit(page, { isEnd: true }),
  ]);
  expect(told.map(({ subject }) => subject)).toEqual(['first', 'second']);
  expect(toldCommits(Array.from({ length: 90 }, () => commit(page)))).toHaveLength(50);
});

test('the feed has what Atom requires', () => {
  const document = feedOf([
    commit({ 'content/pages/layers.mdx': 'changed' }),
    commit({ 'content/pages/gone.mdx': 'removed' }, { hash: 'def', time: '2026-01-01T10:00:00Z' }),
  ]);
  const feed = document.documentElement;
  expect([feed.localName, feed.namespaceURI]).toEqual(['feed', 'http://www.w3.org/2005/Atom']);
  const text = (name: string) => document.querySelector(`feed > ${name}`)?.textContent;
  expect(text('id')).toBe('https://guide.example:8080/base/feed.xml');
  expect(text('title')).toBe('A & B: changes');
  expect(text('updated')).toBe('2026-02-28T22:30:00.000Z');
  expect(text('author > name')).toBe('Engineering <platform>');
  expect(document.querySelector('feed > link[rel="self"]')?.getAttribute('href')).toBe(text('id'));
  const entries = [...document.querySelectorAll('entry')];
  expect(entries.map((entry) => entry.querySelector('id')?.textContent)).toEqual([
    'tag:guide.example,2026-02-28:abc123',
    'tag:guide.example,2026-01-01:def',
  ]);
  expect(entries.map((entry) => entry.querySelector('link')?.getAttribute('href'))).toEqual([
    'https://guide.example:8080/base/layers',
    'https://guide.example:8080/base/',
  ]);
  const content = entries[0]?.querySelector('content');
  expect(content?.getAttribute('type')).toBe('xhtml');
  expect([content?.children.length, content?.firstElementChild?.namespaceURI]).toEqual([
    1,
    'http://www.w3.org/1999/xhtml',
  ]);
  expect(content?.textContent).toBe('Changed page: Layered Architecture');
  expect(content?.querySelector('a')?.getAttribute('href')).toBe('https://guide.example:8080/base/layers');
});

test('whatever a message says, the feed is well-formed and says it', () => {
  const subject = 'Say "a < b" & <script>x</script> ]]> in\u0000\u0007\uFFFE one \u{1F680} line';
  const document = feedOf([commit({ 'content/pages/<&".mdx': 'removed' }, { subject })]);
  expect(document.querySelector('entry > title')?.textContent).toBe(
    'Say "a < b" & <script>x</script> ]]> in one \u{1F680} line',
  );
  expect(document.querySelector('script')).toBeNull();
  expect(document.querySelector('content')?.textContent).toBe('Removed page: /<&"');
});

test('without history there is no feed', async () => {
  expect(() => atomFeed(here, [])).toThrow('There are no changes');
  const root = await mkdtemp(path.join(tmpdir(), 'guide-feed-'));
  const { files } = await publishedFiles({ root, guide: here, diagrams: [], redirects: [] });
  expect(files.map(({ href }) => href)).not.toContain('/feed.xml');
  await rm(root, { recursive: true });
});
