import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { nodeNames, oneLine } from '@/lib/diagrams/model/node-names';

/**
 * The value of `?edge=` for each edge, by its id, made of what readers see: `nginx-to-fastapi-app-proxy`. Of several
 * with the same names and label the second has `-2` at its end.
 */
export function edgeAddresses(graph: DiagramGraph): Map<string, string> {
  const known = addressesOfGraphs.get(graph) ?? nameEdges(graph);
  addressesOfGraphs.set(graph, known);
  return known;
}

// An address is asked for at each link of a panel, and a graph never changes.
const addressesOfGraphs = new WeakMap<DiagramGraph, Map<string, string>>();

function nameEdges(graph: DiagramGraph): Map<string, string> {
  const names = nodeNames(graph);
  const used = new Map<string, number>();
  return new Map(
    graph.edges.map(({ id, from, to, label }) => {
      const ends = `${slugOf(names.get(from) ?? from)}-to-${slugOf(names.get(to) ?? to)}`;
      const address = label === null ? ends : `${ends}-${slugOf(oneLine(label))}`;
      const count = (used.get(address) ?? 0) + 1;
      used.set(address, count);
      return [id, count === 1 ? address : `${address}-${count}`];
    }),
  );
}

function slugOf(text: string): string {
  return (
    text
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu)
      ?.join('-') ?? 'unnamed'
  );
}
