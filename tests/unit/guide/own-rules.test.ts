import { expect, test } from '../test';
import { diagramPlace } from '@/lib/content/diagram-place';
import { nodeNames } from '@/lib/diagrams/model/node-names';
import { diagramDetails } from '@/lib/diagrams/publish/diagram-details';
import { loadDiagrams } from '@/lib/diagrams/publish/load';
import { guideRoot } from '@/lib/site/guide-root';
import { readGuide } from '../read-guide';
import { richDiagram, richRoot } from '../rich-guide';
import { drawingFaults } from './drawing-faults';

// What holds for any guide, whatever it says: the real one, and the fixtures.
for (const [name, root] of [
  ['the guide', guideRoot()],
  ['the rich fixture', richRoot],
  ['the bare fixture', 'tests/fixtures/guides/bare'],
] as const) {
  test(`${name} is sound`, async () => {
    expect((await readGuide(root)).check()).toEqual([]);
  });

  test(`every flow of ${name} takes arrows of its diagram, each once`, async () => {
    const { diagrams } = await readGuide(root);
    for (const { graph, flows } of diagrams) {
      const known = new Set(graph.edges.map(({ id }) => id));
      expect(known.size, graph.id).toBe(graph.edges.length);
      for (const { id, steps } of flows) {
        const taken = steps.flatMap(({ edges }) => edges);
        expect(taken.length, id).toBeGreaterThan(0);
        expect(
          taken.filter((edge) => !known.has(edge)),
          id,
        ).toEqual([]);
        expect(
          steps.every(({ edges }) => new Set(edges).size === edges.length),
          id,
        ).toBe(true);
      }
    }
  });

  test(`no two nodes in a diagram of ${name} are called the same`, async () => {
    const { diagrams } = await readGuide(root);
    for (const { graph } of diagrams) {
      const names = [...nodeNames(graph).values()];
      expect(new Set(names).size, graph.id).toBe(names.length);
      expect(names.filter((each) => !each || each.includes('\n'))).toEqual([]);
    }
  });

  test(`every drawing of ${name} has exactly what its source has`, async () => {
    // From nothing, layouts take a while; with the cache of a build it is a moment.
    test.setTimeout(240_000);
    const { guide } = await readGuide(root);
    const { diagrams, problems } = await loadDiagrams({ root, guide });
    expect(problems).toEqual([]);
    expect(diagrams.flatMap(drawingFaults)).toEqual([]);
  });

  test(`every place that a diagram of ${name} leads to is there`, async () => {
    const { guide, diagrams } = await readGuide(root);
    for (const diagram of diagrams) {
      const { elsewhere } = diagramDetails(diagram, diagrams, guide);
      expect(Object.keys(elsewhere)).toEqual(diagram.graph.nodes.map(({ id }) => id));
      for (const [node, found] of Object.entries(elsewhere)) {
        expect(found.length).toBeLessThanOrEqual(6);
        expect(new Set(found.map(({ href }) => href)).size).toBe(found.length);
        for (const { href } of found) {
          const url = new URL(href, 'https://example.org');
          const page = guide.pages.find((each) => each.href === url.pathname);
          expect(page, href).toBeDefined();
          if (url.hash) expect(page?.headings.map(({ id }) => `#${id}`)).toContain(url.hash);
          const asked = url.searchParams.get('node');
          if (asked === null) continue;
          const view = url.searchParams.get('view');
          const target = diagrams.find(({ graph }) => {
            const place = diagramPlace(graph.id, guide);
            return place?.page === page && place?.view === view && graph.nodes.some(({ id }) => id === asked);
          });
          expect(target, href).toBeDefined();
          expect(target === diagram && asked === node, href).toBe(false);
        }
      }
    }
  });
}

test('parallel arrows keep the numbers that Mermaid gives them', async () => {
  const { graph } = await richDiagram('one-server/data-flow');
  const proxies = graph.edges.filter(({ from, to }) => from === 'Nginx' && to === 'API');
  expect(proxies.map(({ id }) => id)).toEqual(['L_Nginx_API_0', 'L_Nginx_API_2']);
});
