import { readFile } from 'node:fs/promises';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { parseDiagram } from '@/lib/diagrams/parse/parse';
import { readDiagramIds } from '@/lib/diagrams/publish/read';
import { expect, test } from '../support/published';

for (const id of readDiagramIds()) {
  const file = `content/diagrams/${id}.mmd`;

  test(`/diagrams/${id} is published as source, as data and as a picture, each with all of it`, async ({
    read,
    request,
  }) => {
    const source = await readFile(file, 'utf8');
    const { parsed } = await parseDiagram({ id, file, source });
    if (!parsed) throw new Error(`${file} cannot be parsed.`);
    const expected = parsed.graph;

    await test.step('.mmd', async () => {
      const response = await request.get(`/diagrams/${id}.mmd`);
      expect.soft(response.headers()['content-type']).toBe('text/plain; charset=utf-8');
      expect(await response.text()).toBe(source);
    });

    await test.step('.json', async () => {
      const response = await request.get(`/diagrams/${id}.json`);
      expect(response.status()).toBe(200);
      expect.soft(response.headers()['content-type']).toContain('application/json');
      expect.soft(response.headers()['access-control-allow-origin']).toBe('*');
      const graph = (await response.json()) as DiagramGraph;
      expect.soft(graph.id).toBe(id);
      expect.soft(graph.title).not.toBe('');
      expect.soft(graph.nodes).toMatchObject(expected.nodes);
      expect.soft(graph.groups).toMatchObject(expected.groups);
      expect.soft(graph.edges).toMatchObject(expected.edges);
      for (const edge of graph.edges) expect.soft(edge.id).toMatch(new RegExp(`^L_${edge.from}_${edge.to}_\\d+$`));
      expect.soft(new Set(graph.edges.map((edge) => edge.id)).size).toBe(graph.edges.length);
    });

    await test.step('.svg, which says it all by itself', async () => {
      const response = await request.get(`/diagrams/${id}.svg`);
      expect.soft(response.headers()['content-type']).toContain('image/svg+xml');
      const { documentElement: svg } = await read(`/diagrams/${id}.svg`);
      const references = [svg, ...svg.querySelectorAll('*')].flatMap((element) =>
        [...element.attributes]
          .filter(({ name, value }) => /(^|:)(href|src)$/.test(name) || value.includes('url('))
          .map(({ value }) => value),
      );
      expect.soft(references.filter((value) => !/^(#|url\(#)/.test(value))).toEqual([]);
      const styles = [...svg.querySelectorAll('style')].map(({ textContent }) => textContent ?? '').join('\n');
      expect.soft(styles.match(/@import|url\((?!data:|#)/g) ?? []).toEqual([]);
      // The font travels inside the file.
      expect.soft(styles).toMatch(/@font-face[^}]*IBM Plex Sans[^}]*url\(data:font\/woff2/);
      expect.soft(svg.querySelectorAll('foreignObject, script, image, iframe')).toHaveLength(0);
      expect.soft(svg.hasAttribute('viewBox')).toBe(true);
      expect.soft(svg.querySelector('title')?.textContent).toBeTruthy();
      expect.soft(svg.querySelectorAll('[data-edge]')).toHaveLength(expected.edges.length);
      const text = [...svg.querySelectorAll('text')].map(({ textContent }) => textContent).join(' ');
      const labels = [...expected.nodes.map(({ label }) => label), ...expected.groups.map(({ title }) => title)];
      for (const label of [...labels, ...expected.edges.flatMap((edge) => edge.label ?? [])]) {
        expect.soft(text.replaceAll(/\s+/g, ' ')).toContain(label.replaceAll('\n', ' '));
      }
    });
  });
}
