import type { DiagramEdge, DiagramFlow, DiagramGraph } from '@/lib/diagrams/model/model';

/**
 * The edges of a diagram by which one part uses another. An edge back that a flow takes after its edge forth is the
 * answer to it, and says nothing about who needs whom; so are the parallel edges with the same words. Edges from a
 * part to itself are left out.
 */
export function callsOf(graph: DiagramGraph, flows: DiagramFlow[]): DiagramEdge[] {
  const answers = answersOf(graph, flows);
  return graph.edges.filter(({ id, from, to }) => from !== to && !answers.has(id));
}

/** Ids of the edges that are answers in a flow. */
function answersOf(graph: DiagramGraph, flows: DiagramFlow[]): Set<string> {
  const edges = new Map(graph.edges.map((edge) => [edge.id, edge]));
  const answers = new Set<string>();
  for (const { steps } of flows) {
    const asked = new Set<string>();
    for (const step of steps) {
      const taken = step.edges.flatMap((id) => edges.get(id) ?? []);
      for (const { id, from, to } of taken) {
        if (asked.has(way(to, from))) answers.add(id);
      }
      for (const { id, from, to } of taken) {
        if (!answers.has(id)) asked.add(way(from, to));
      }
    }
  }
  return answers;
}

function way(from: string, to: string): string {
  return JSON.stringify([from, to]);
}
