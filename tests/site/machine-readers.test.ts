import { createHash } from 'node:crypto';
import { expect, test, type APIRequestContext } from '@playwright/test';
import type { GuideManifest } from '@/lib/machine-readers/guide-manifest';
import { guide } from './support/guide';
import { readHead } from './support/head-tags';

const { site } = guide;

/** Asks for addresses of the site, each once and without its fragment. */
async function expectAnswers(request: APIRequestContext, addresses: string[]): Promise<void> {
  const paths = new Set(addresses.map((address) => address.replace(site.url, '').replace(/#.*/, '') || '/'));
  for (const path of paths) expect((await request.get(path)).status(), path).toBe(200);
}

function linksIn(text: string): string[] {
  const links = [...text.matchAll(/\]\(<?([^)\s>]+)>?\)|<(https?:[^>\s]+)>/g)].map(([, named, bare]) => named ?? bare ?? '');
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

test('llms.txt links the Markdown of each page', async ({ request }) => {
  const links = linksIn(await (await request.get('/llms.txt')).text()).filter((link) => link.endsWith('.md'));
  expect(links).toHaveLength(guide.pages.length);
});

test('guide.json may be read from any origin, and is named on the pages', async ({ request }) => {
  const response = await request.get('/guide.json');
  expect(response.headers()['content-type']).toMatch(/^application\/json\b/);
  expect(response.headers()['access-control-allow-origin']).toBe('*');
  const { links } = await readHead(request, '/backend');
  const data = links('alternate').find(({ type }) => type === 'application/json');
  expect(data?.['href']).toBe(`${site.url}/guide.json`);
});

test('guide.json agrees with what is published', async ({ request }) => {
  const manifest = (await (await request.get('/guide.json')).json()) as GuideManifest;
  expect(manifest).toMatchObject({ version: 1, site: { name: site.name, url: site.url } });
  await expectAnswers(request, [...manifest.pages.map(({ href }) => href), ...Object.values(manifest.aliases)]);

  for (const { markdown, hash } of manifest.pages) {
    const twin = await (await request.get(markdown)).text();
    expect(sha256(twin.replace(/^---\n.*?\n---\n\n/s, '')), markdown).toBe(hash);
  }
  for (const { id, hash, nodes, edges, groups } of manifest.diagrams) {
    expect(sha256(await (await request.get(`/diagrams/${id}.mmd`)).text()), id).toBe(hash);
    const known = new Set(nodes.map((node) => node.id));
    const groupIds = new Set(groups.map((group) => group.id));
    for (const { from, to } of edges) for (const end of [from, to]) expect(known.has(end) || groupIds.has(end), end).toBe(true);
    for (const { group } of nodes) if (group !== null) expect(groupIds).toContain(group);
  }
});

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
