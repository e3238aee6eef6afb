import type { DiagramDetails, DiagramEdge, DiagramGraph, FlowStep } from '@/lib/diagrams/model/model';
import { nodeNames, oneLine } from '@/lib/diagrams/model/node-names';
import { isWithin } from '@/lib/diagrams/model/groups';
import type { Question } from './question';

/** The parts of a diagram that a question is about; all others step back. */
export interface LitParts {
  nodes: Set<string>;
  edges: Set<string>;
  groups: Set<string>;
}

/** A connection as seen from one node. */
export interface Connection {
  edge: DiagramEdge;
  /** The node at the other end. */
  other: string;
  name: string;
}

/** What stays lit for a question, or null when nothing is asked or, of a failure, all parts have something to say. */
export function litParts({ graph, flows }: DiagramDetails, question: Question): LitParts | null {
  if (!question || question.kind === 'fail') return null;
  switch (question.kind) {
    case 'node': {
      const edges = graph.edges.filter(({ from, to }) => from === question.id || to === question.id);
      return lit(graph, edges, [question.id]);
    }
    case 'edge':
      return lit(
        graph,
        graph.edges.filter(({ id }) => id === question.id),
        [],
      );
    case 'group': {
      const members = membersOf(graph, question.id);
      const inside = new Set(members);
      return lit(
        graph,
        graph.edges.filter(({ from, to }) => inside.has(from) && inside.has(to)),
        members,
        question.id,
      );
    }
    case 'flow': {
      const step = flows.find(({ id }) => id === question.id)?.steps[question.step - 1];
      return lit(
        graph,
        graph.edges.filter(({ id }) => step?.edges.includes(id)),
        [],
      );
    }
  }
}

function lit(graph: DiagramGraph, edges: DiagramEdge[], nodes: string[], group?: string): LitParts {
  return {
    edges: new Set(edges.map(({ id }) => id)),
    nodes: new Set([...nodes, ...edges.flatMap(({ from, to }) => [from, to])]),
    groups: new Set(
      group === undefined
        ? []
        : [group, ...graph.groups.filter((each) => isWithin(graph, each.id, group)).map(({ id }) => id)],
    ),
  };
}

/** Ids of all nodes in a group and in the groups within it. */
export function membersOf(graph: DiagramGraph, group: string): string[] {
  return graph.nodes.filter((node) => isWithin(graph, node.group, group)).map(({ id }) => id);
}

/** The groups around a node or a group, outermost first, by title. */
export function placeOf(graph: DiagramGraph, group: string | null): string[] {
  const titles: string[] = [];
  for (let at = group; at !== null;) {
    const found = graph.groups.find(({ id }) => id === at);
    if (!found) break;
    titles.unshift(oneLine(found.title));
    at = found.parent;
  }
  return titles;
}

/** A node's connections by direction, in source order. */
export function connectionsOf(graph: DiagramGraph, node: string): { incoming: Connection[]; outgoing: Connection[] } {
  const connection = (edge: DiagramEdge, other: string) => ({ edge, other, name: nodeName(graph, other) });
  return {
    incoming: graph.edges.filter(({ to }) => to === node).map((edge) => connection(edge, edge.from)),
    outgoing: graph.edges.filter(({ from }) => from === node).map((edge) => connection(edge, edge.to)),
  };
}

/** "Nginx → FastAPI App", or "Load Balancer → FastAPI VM 1 or FastAPI VM 2" where any of several edges may be taken. */
export function describeStep(
  graph: DiagramGraph,
  { edges: ids }: Pick<FlowStep, 'edges'>,
): { ends: string; label: string | null } {
  const edges = ids.flatMap((id) => graph.edges.find((edge) => edge.id === id) ?? []);
  const names = (end: 'from' | 'to') => [...new Set(edges.map((edge) => nodeName(graph, edge[end])))].join(' or ');
  const labels = [...new Set(edges.flatMap(({ label }) => label ?? []))];
  return { ends: `${names('from')} → ${names('to')}`, label: labels.map(oneLine).join(', ') || null };
}

/** The steps of a flow in words, numbered from 1. */
export function describeSteps(graph: DiagramGraph, steps: FlowStep[]) {
  return steps.map((step, index) => ({
    number: index + 1,
    ...describeStep(graph, step),
    sentence: step.sentence ?? null,
  }));
}

/** What a node is called in words. */
export function nodeName(graph: DiagramGraph, id: string): string {
  return nodeNames(graph).get(id) ?? id;
}
