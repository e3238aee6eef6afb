import { callsOf } from '@/lib/diagrams/ask/calls';
import { equalsOf, type FailableDiagram, singlePointsOfFailure } from '@/lib/diagrams/ask/failure';

/** What can be counted in a diagram of a strategy; ids are those of its nodes, in source order. */
export interface StrategyFigures {
  components: string[];
  /** Pairs of components of which one calls the other, however many arrows there are between them. */
  connections: [from: string, to: string][];
  singlePoints: string[];
  /** Sets of equals, each of two or more: one stands in for another. */
  equals: string[][];
}

/** Counts what a diagram shows; people and clients are not components of a strategy. */
export function strategyFigures(diagram: FailableDiagram): StrategyFigures {
  const { graph, flows, meanings } = diagram;
  const isComponent = (id: string) => !meanings[id]?.isPerson;
  const calls = new Map(
    callsOf(graph, flows).map(({ from, to }): [string, [string, string]] => [JSON.stringify([from, to]), [from, to]]),
  );
  const equals = equalsOf(diagram);
  const sets = new Map(
    graph.nodes.flatMap(({ id }): [string, string[]][] => {
      const others = equals.get(id) ?? [];
      const set = graph.nodes.map((node) => node.id).filter((other) => other === id || others.includes(other));
      return others.length > 0 ? [[JSON.stringify(set), set]] : [];
    }),
  );
  return {
    components: graph.nodes.map(({ id }) => id).filter(isComponent),
    connections: [...calls.values()],
    singlePoints: singlePointsOfFailure(diagram).map(({ node }) => node),
    equals: [...sets.values()],
  };
}
