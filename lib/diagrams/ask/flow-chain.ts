import { describeSteps } from './answers';
import type { DiagramFlow, DiagramGraph } from '@/lib/diagrams/model/model';

/** A place that a flow comes through: a node, or several of which any may be taken. */
interface FlowStation {
  nodes: string[];
}

/** A step as an arrow between two stations. */
interface ChainStep {
  /** Counts from 1. */
  number: number;
  /** Places of its ends among the stations, from 0. */
  from: number;
  to: number;
  /** "Nginx → FastAPI App" */
  ends: string;
  label: string | null;
  sentence: string | null;
  /** It leads on along the chain, not back or to where it comes from. */
  forward: boolean;
  /**
   * Which of the lines beside each other it takes, from 0. Line 0 lies between the stations and has only steps from
   * one station to the next; the others pass by.
   */
  lane: number;
}

/** A flow laid out as a chain: its stations in the order in which it reaches them, and its steps between them. */
export interface FlowChain {
  stations: FlowStation[];
  steps: ChainStep[];
  /** How many lines the steps on and back need, at least one each. */
  lanes: { forward: number; back: number };
}

/** Lays a flow out as a chain. A station takes in every node that is an alternative to one of its own. */
export function flowChain(graph: DiagramGraph, { steps }: Pick<DiagramFlow, 'steps'>): FlowChain {
  const stations: FlowStation[] = [];
  function stationOf(nodes: string[]): number {
    const found = stations.findIndex((station) => station.nodes.some((node) => nodes.includes(node)));
    if (found < 0) return stations.push({ nodes: [...new Set(nodes)] }) - 1;
    const station = stations[found];
    if (station) station.nodes = [...new Set([...station.nodes, ...nodes])];
    return found;
  }

  const words = describeSteps(graph, steps);
  const taken: { forward: boolean; lane: number; start: number; end: number }[] = [];
  const placed = steps.flatMap(({ edges: ids }, index): ChainStep[] => {
    const edges = ids.flatMap((id) => graph.edges.find((edge) => edge.id === id) ?? []);
    const told = words[index];
    if (edges.length === 0 || !told) return [];
    const from = stationOf(edges.map((edge) => edge.from));
    const to = stationOf(edges.map((edge) => edge.to));
    const forward = to > from;
    const [start, end] = [Math.min(from, to), Math.max(from, to)];
    let lane = end - start === 1 ? 0 : 1;
    while (taken.some((other) => other.forward === forward && other.lane === lane && meets(other, { start, end }))) {
      lane += 1;
    }
    taken.push({ forward, lane, start, end });
    const { number, ends, label, sentence } = told;
    return [{ number, from, to, ends, label, sentence, forward, lane }];
  });
  const lanesOf = (forward: boolean) =>
    1 + Math.max(0, ...placed.filter((step) => step.forward === forward).map(({ lane }) => lane));
  return { stations, steps: placed, lanes: { forward: lanesOf(true), back: lanesOf(false) } };
}

interface Stretch {
  start: number;
  end: number;
}

/** Whether two stretches of the chain have a gap in common, or stand at one station. */
function meets(a: Stretch, b: Stretch): boolean {
  return (a.start < b.end && b.start < a.end) || (a.start === b.start && a.end === b.end);
}
