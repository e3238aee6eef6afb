import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { realDiagram } from './real-diagrams';

/** What the source guide draws, read from it by other means than Mermaid; edges have no ids there. */
interface ExpectedGraph {
  nodes: DiagramGraph['nodes'];
  edges: Omit<DiagramGraph['edges'][number], 'id'>[];
  groups: DiagramGraph['groups'];
}

const ids = [
  'docker-compose/infrastructure',
  'docker-compose/data-flow',
  'managed-services/infrastructure',
  'managed-services/data-flow',
  'container-orchestration/infrastructure',
  'container-orchestration/data-flow',
  'layers/request',
];

for (const id of ids) {
  test(`${id} has exactly the source's nodes, edges and groups, in order`, async () => {
    const expected = JSON.parse(await readFile(`tests/fixtures/diagrams/graphs/${id}.json`, 'utf8')) as ExpectedGraph;
    const { graph, caption } = await realDiagram(id);
    expect(graph.id).toBe(id);
    expect(graph.nodes).toEqual(expected.nodes);
    expect(graph.edges.map(({ id: _id, ...edge }) => edge)).toEqual(expected.edges);
    expect(graph.groups).toEqual(expected.groups);
    expect(new Set(graph.edges.map((edge) => edge.id)).size).toBe(graph.edges.length);
    expect(graph.title.length).toBeGreaterThan(5);
    expect(caption).toMatch(/^[A-Z].*\.$/);
  });
}

test('parallel edges keep the numbers that Mermaid gives them', async () => {
  const { graph } = await realDiagram('docker-compose/data-flow');
  const proxies = graph.edges.filter(({ from, to }) => from === 'Nginx' && to === 'API');
  expect(proxies.map(({ id }) => id)).toEqual(['L_Nginx_API_0', 'L_Nginx_API_2']);
});
