import { expect, test } from '../test';
import { strategySketch } from '@/lib/strategies/strategy-sketch';
import { sampleDiagram } from '../diagrams/sample-graph';

function sketchOf(...args: Parameters<typeof sampleDiagram>) {
  return strategySketch(sampleDiagram(...args)).map((tier) =>
    tier.map(
      ({ title, parts }) =>
        `${title ?? '-'}: ${parts.map(({ name, count }) => (count > 1 ? `${name} ×${count}` : name)).join(', ')}`,
    ),
  );
}

test('groups are boxes, what stands alone is one, and each stands below what uses it', () => {
  const sketch = sketchOf('User -> LB; Site -> LB; LB -> A; A -> DB', {
    User: { group: 'outside' },
    Site: { group: 'outside' },
    A: { group: 'machines' },
  });
  expect(sketch).toEqual([['outside: User, Site'], ['-: LB'], ['machines: A'], ['-: DB']]);
});

test('arrows in a circle end', () => {
  expect(sketchOf('A -> B; B -> A').flat().toSorted()).toEqual(['-: A', '-: B']);
});

test('what is alike stands once', () => {
  const { graph, meanings } = sampleDiagram('LB -> A; LB -> B; LB -> C', {
    A: { group: 'machines' },
    B: { group: 'machines' },
    C: { group: 'machines' },
  });
  const labels: Record<string, string> = { A: 'VM 1\nFastAPI', B: 'VM 2\nFastAPI', C: 'Spare' };
  for (const node of graph.nodes) node.label = labels[node.id] ?? node.id;
  expect(strategySketch({ graph, meanings })[1]?.[0]?.parts.map(({ name, count }) => [name, count])).toEqual([
    ['VM', 2],
    ['Spare', 1],
  ]);
});
