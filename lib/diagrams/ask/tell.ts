import type { DiagramDetails, DiagramEdge } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import { nodeName } from './answers';

/** A connection as a sentence in its pieces: "Nginx", "passes requests on to", "FastAPI App". */
export interface ToldConnection {
  edge: DiagramEdge;
  from: string;
  words: string;
  to: string;
}

/** A flow that something takes part in, with the numbers of the steps in which it does. */
export interface TakenFlow {
  id: string;
  title: string;
  steps: number[];
}

/** A connection in words: those of its record, else its label, else that there is one. */
export function tellConnection({ graph, connections }: DiagramDetails, edge: DiagramEdge): ToldConnection {
  const label = edge.label === null ? null : oneLine(edge.label);
  return {
    edge,
    from: nodeName(graph, edge.from),
    words: connections[edge.id]?.words ?? (label === null ? 'is connected to' : `(${label}) is connected to`),
    to: nodeName(graph, edge.to),
  };
}

/** "From Nginx to FastAPI App: Proxy" */
export function connectionTitle({ graph }: Pick<DiagramDetails, 'graph'>, edge: DiagramEdge): string {
  const label = edge.label === null ? '' : `: ${oneLine(edge.label)}`;
  return `From ${nodeName(graph, edge.from)} to ${nodeName(graph, edge.to)}${label}`;
}

/** The flows that take one of these edges. */
export function flowsThrough({ flows }: Pick<DiagramDetails, 'flows'>, edges: Iterable<string>): TakenFlow[] {
  const taken = new Set(edges);
  return flows.flatMap(({ id, title, steps }): TakenFlow[] => {
    const numbers = steps.flatMap((step, index) => (step.edges.some((edge) => taken.has(edge)) ? [index + 1] : []));
    return numbers.length > 0 ? [{ id, title, steps: numbers }] : [];
  });
}
