import { createHash } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { sep } from 'node:path';
import { expect, test, type APIRequestContext } from '@playwright/test';
import { JSDOM } from 'jsdom';
import { readHistory } from '@/lib/facts/history';
import { toldCommits } from '@/lib/facts/told-commits';
import type { Manifest } from '@/lib/manifest/manifest-schema';
import { guide } from '../support/guide';
import { readHead } from '../support/head-tags';

/** The page of the guide that lies farthest below the first. */
const below =
  guide.pages.map(({ href }) => href).toSorted((a, b) => b.split('/').length - a.split('/').length)[0] ?? '/';

const { site } = guide;

/** Asks for addresses of the site, each once and without its fragment. */
async function expectAnswers(request: APIRequestContext, addresses: string[]): Promise<void> {
  const paths = new Set(addresses.map((address) => address.replace(site.url, '').replace(/#.*/, '') || '/'));
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
}

function linksIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)|<(https?:[^>\s]+)>/g)].map(
    ([, named, bare]) => named ?? bare ?? '',
  );
  return links.filter((link) => link.startsWith(site.url));
}

for (const file of ['/llms.txt', '/llms-full.txt']) {
  test(`${file} is plain text whose links answer`, async ({ request }) => {
    const response = await request.get(file);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(new RegExp(`^# ${site.name}\\n\\n> \\S`));
    expect(linksIn(text).length).toBeGreaterThanOrEqual(guide.pages.length);
    await expectAnswers(request, linksIn(text));
  });
}

test('llms.txt links the Markdown of each page, and the rules for assistants', async ({ request }) => {
  const links = linksIn(await (await request.get('/llms.txt')).text()).filter((link) => link.endsWith('.md'));
  expect(links).toHaveLength(guide.pages.length + guide.contexts.length);
});

for (const { id, title } of guide.contexts) {
  test(`/context/${id}.md is Markdown whose links lead to the sections it is made from`, async ({ request }) => {
    const response = await request.get(`/context/${id}.md`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    const text = await response.text();
    expect(text).toMatch(new RegExp(`^# ${title}\\n`));
    const sections = guide.contexts.find((each) => each.id === id)?.sections ?? [];
    expect(linksIn(text)).toEqual([`${site.url}/`, ...sections.map((address) => site.url + address)]);
  });
}

test('who asks for Markdown gets the page in Markdown, browsers get the page', async ({ request }) => {
  for (const [href, twin] of [
    ['/', '/index.md'],
    [`${below}?view=data-flow`, `${below}.md`],
  ] as const) {
    const markdown = await request.get(href, { headers: { Accept: 'text/markdown, text/html;q=0.9, */*;q=0.5' } });
    expect(new URL(markdown.url()).pathname).toBe(twin);
    expect(markdown.headers()['content-type']).toBe('text/markdown; charset=utf-8');
    const html = await request.get(href, { headers: { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' } });
    expect(html.headers()['content-type']).toMatch(/^text\/html\b/);
    expect(html.headers()['vary']).toMatch(/\bAccept\b(?!-)/);
  }
});

test('what is no page of the guide answers alike, whatever is asked for', async ({ request }) => {
  // Every document that is exported and has no twin; what is not found is not found in Markdown either.
  const files = await readdir('out', { recursive: true });
  const documents = files
    .map((file) => `/${file.split(sep).join('/')}`)
    .filter((file) => file.endsWith('.html') && !files.includes(file.slice(1).replace('.html', '.md')))
    .map((file) => file.replace('.html', ''))
    .filter((href) => href !== '/404' && href !== '/_not-found');
  expect(documents).toContain('/search');
  expect(documents.filter((href) => href.startsWith('/embed/')).length).toBeGreaterThan(0);
  for (const href of documents) {
    const response = await request.get(href, { headers: { Accept: 'text/markdown' } });
    expect([response.status(), response.headers()['content-type']], href).toEqual([
      200,
      expect.stringMatching(/^text\/html\b/),
    ]);
  }
});

test('the feed is Atom of what git tells, named on the pages, and its links answer', async ({ request }) => {
  const told = toldCommits(await readHistory(process.cwd()));
  const { links } = await readHead(request, below);
  const feed = links('alternate').find(({ type }) => type === 'application/atom+xml');
  const response = await request.get('/feed.xml');
  if (told.length === 0) {
    expect(feed).toBeUndefined();
    expect(response.status()).toBe(404);
    return;
  }
  expect(feed?.['href']).toBe(`${site.url}/feed.xml`);
  expect(response.status()).toBe(200);
  expect(response.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
  // Throws where it is not well-formed.
  const { document } = new JSDOM(await response.text(), { contentType: 'application/xml' }).window;
  expect(document.documentElement.namespaceURI).toBe('http://www.w3.org/2005/Atom');
  const entries = [...document.querySelectorAll('entry')];
  expect(entries.map((entry) => entry.querySelector('title')?.textContent)).toEqual(told.map(({ subject }) => subject));
  for (const element of [document.documentElement, ...entries]) {
    for (const name of ['id', 'title', 'updated']) {
      const found = [...element.children].filter(({ localName }) => localName === name);
      expect(
        found.map(({ textContent }) => textContent?.trim()),
        name,
      ).toEqual([expect.stringMatching(/\S/)]);
    }
    const updated = element.querySelector('updated')?.textContent ?? '';
    expect(new Date(updated).toISOString()).toBe(updated);
  }
  const ids = entries.map((entry) => entry.querySelector('id')?.textContent);
  expect(new Set(ids).size).toBe(ids.length);
  const addresses = [...document.querySelectorAll('link, a')].map((link) => link.getAttribute('href') ?? '');
  for (const address of addresses) expect(address).toMatch(new RegExp(`^${site.url}/`));
  await expectAnswers(request, addresses);
});

test('guide.json may be read from any origin, and is named on the pages', async ({ request }) => {
  const response = await request.get('/guide.json');
  expect(response.headers()['content-type']).toMatch(/^application\/json\b/);
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const { links } = await readHead(request, below);
  const data = links('alternate').find(({ type }) => type === 'application/json');
  expect(data?.['href']).toBe(`${site.url}/guide.json`);
});

test('guide.json agrees with what is published', async ({ request }) => {
  const manifest = (await (await request.get('/guide.json')).json()) as Manifest;
  expect(manifest).toMatchObject({ version: 2, site: { name: site.name, url: site.url } });
  await expectAnswers(request, [...manifest.pages.map(({ href }) => href), ...Object.values(manifest.aliases)]);

  for (const { markdown, hash } of manifest.pages) {
    const twin = await (await request.get(markdown)).text();
    expect(sha256(twin.replace(/^---\n.*?\n---\n\n/s, '')), markdown).toBe(hash);
  }
  for (const { id, hash, nodes, edges, groups } of manifest.diagrams) {
    expect(sha256(await (await request.get(`/diagrams/${id}.mmd`)).text()), id).toBe(hash);
    const known = new Set(nodes.map((node) => node.id));
    const groupIds = new Set(groups.map((group) => group.id));
    for (const { from, to } of edges)
      for (const end of [from, to]) expect(known.has(end) || groupIds.has(end), end).toBe(true);
    for (const { group } of nodes) if (group !== null) expect(groupIds).toContain(group);
  }
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
