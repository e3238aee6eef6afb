import { expect, test } from '@playwright/test';
import { nodeNames } from '@/lib/diagrams/model/node-names';
import { guideRoot } from '@/lib/site/guide-root';
import { readGuide } from '../read-guide';
import { richDiagram, richRoot } from '../rich-guide';

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
    }
  });
}

test('parallel arrows keep the numbers that Mermaid gives them', async () => {
  const { graph } = await richDiagram('one-server/data-flow');
  const proxies = graph.edges.filter(({ from, to }) => from === 'Nginx' && to === 'API');
  expect(proxies.map(({ id }) => id)).toEqual(['L_Nginx_API_0', 'L_Nginx_API_2']);
});
