import { readFile } from 'node:fs/promises';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { expect, test } from './support/test';

/**
 * What the guide's diagrams say, read from the guide by hand and not by the code under test: nodes, edges and
 * groups in order. Whoever changes a diagram changes it here too.
 */
type Expected = Record<
  string,
  Pick<DiagramGraph, 'nodes' | 'groups'> & { edges: Omit<DiagramGraph['edges'][number], 'id'>[] }
>;
const graphs = JSON.parse(await readFile('tests/fixtures/diagrams/graphs.json', 'utf8')) as Expected;

// For a file that is no page the browser asks for /favicon.ico by itself.
test.use({ expectedMessages: [/status of 404/] });

for (const [id, expected] of Object.entries(graphs)) {
  test(`/diagrams/${id}.json is the graph of the guide`, async ({ request }) => {
    const response = await request.get(`/diagrams/${id}.json`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toContain('application/json');
    expect(response.headers()['access-control-allow-origin']).toBe('*');
    const graph = (await response.json()) as DiagramGraph;

    expect(Object.keys(graph)).toEqual(expect.arrayContaining(['id', 'title', 'nodes', 'edges', 'groups']));
    expect(graph.id).toBe(id);
    expect(graph.title).not.toBe('');
    expect(graph.nodes.map(({ id: node, label, shape, group }) => ({ id: node, label, shape, group }))).toEqual(
      expected.nodes,
    );
    expect(graph.groups.map(({ id: group, title, parent }) => ({ id: group, title, parent }))).toEqual(expected.groups);
    expect(graph.edges.map(({ from, to, label, style }) => ({ from, to, label, style }))).toEqual(expected.edges);
    for (const edge of graph.edges) expect(edge.id).toMatch(new RegExp(`^L_${edge.from}_${edge.to}_\\d+$`));
    expect(new Set(graph.edges.map((edge) => edge.id)).size).toBe(graph.edges.length);
  });

  test(`/diagrams/${id}.svg says it all by itself`, async ({ page }) => {
    const response = await page.goto(`/diagrams/${id}.svg`);
    expect(response?.status()).toBe(200);
    expect(response?.headers()['content-type']).toContain('image/svg+xml');

    const found = await page.evaluate(() => {
      const all = [...document.querySelectorAll('*')];
      const references = all.flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /(^|:)(href|src)$/.test(name) || value.includes('url('))
          .map(({ value }) => value),
      );
      const styles = [...document.querySelectorAll('style')].map(({ textContent }) => textContent);
      const imports = styles.flatMap((style) => style.match(/@import|url\((?!data:|#)/g) ?? []);
      const textOf = (selector: string) =>
        [...document.querySelectorAll(`${selector} text`)].map(({ textContent }) => textContent).join(' ');
      const attributes = (name: string) => document.documentElement.querySelectorAll(`[${name}]`).length;
      const [unnamed, title] = [document.querySelector('svg:not([viewBox])'), document.querySelector('title')];
      return {
        references: references.filter((value) => !/^(#|url\(#)/.test(value)),
        imports,
        foreign: document.querySelectorAll('foreignObject, script, image, iframe').length,
        unnamed: Boolean(unnamed) || !title?.textContent,
        text: textOf('svg').replace(/\s+/g, ' '),
        edges: attributes('data-edge'),
        font: getComputedStyle(document.querySelector('text') ?? document.documentElement).fontFamily,
      };
    });
    expect(found).toMatchObject({ references: [], imports: [], foreign: 0, unnamed: false });
    expect(found.edges).toBe(expected.edges.length);
    expect(found.font).toContain('IBM Plex Sans');
    const labels = [...expected.nodes.map(({ label }) => label), ...expected.groups.map(({ title }) => title)];
    for (const label of [...labels, ...expected.edges.flatMap((edge) => edge.label ?? [])]) {
      expect(found.text).toContain(label.replaceAll('\n', ' '));
    }
    // The font travels inside the file.
    expect(
      await page.evaluate(() => document.fonts.ready.then((fonts) => [...fonts].map(({ status }) => status))),
    ).toEqual(['loaded']);
  });

  test(`/diagrams/${id}.mmd is its source`, async ({ request }) => {
    const response = await request.get(`/diagrams/${id}.mmd`);
    expect(response.status()).toBe(200);
    expect(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
    expect(await response.text()).toBe(await readFile(`content/diagrams/${id}.mmd`, 'utf8'));
  });
}
