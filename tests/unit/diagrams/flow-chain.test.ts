import { expect, test } from '../test';
import { flowChain } from '@/lib/diagrams/ask/flow-chain';
import { sampleDiagram } from './sample-graph';

function chainOf(arrows: string, steps: string[]) {
  const { graph, flows } = sampleDiagram(arrows, {}, { way: steps });
  const { stations, steps: placed, lanes } = flowChain(graph, flows[0] ?? { steps: [] });
  return {
    stations: stations.map(({ nodes }) => nodes.join(' or ')),
    steps: placed.map(
      ({ number, from, to, forward, lane }) => `${number}: ${from}${forward ? '>' : '<'}${to} on ${lane}`,
    ),
    lanes,
  };
}

test('a way there and back lies on two lines, with alternatives as one station', () => {
  const arrows = 'User -> LB; LB -> A, B; A -> DB; B -> DB; A -> LB; B -> LB; LB -> User';
  expect(chainOf(arrows, ['User -> LB', 'LB -> A, B', 'A -> DB', 'A -> LB', 'LB -> User'])).toEqual({
    stations: ['User', 'LB', 'A or B', 'DB'],
    steps: ['1: 0>1 on 0', '2: 1>2 on 0', '3: 2>3 on 0', '4: 2<1 on 0', '5: 1<0 on 0'],
    lanes: { forward: 1, back: 1 },
  });
});

test('what passes a station by, comes twice or stays where it is takes a line of its own', () => {
  const arrows = 'A -> B; B -> C; A -> C; C -> A; B -> B';
  expect(chainOf(arrows, ['A -> B', 'B -> C', 'A -> C', 'A -> B', 'C -> A', 'B -> B'])).toEqual({
    stations: ['A', 'B', 'C'],
    steps: ['1: 0>1 on 0', '2: 1>2 on 0', '3: 0>2 on 1', '4: 0>1 on 2', '5: 2<0 on 1', '6: 1<1 on 2'],
    lanes: { forward: 3, back: 3 },
  });
});
