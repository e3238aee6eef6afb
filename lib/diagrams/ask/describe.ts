import type { DiagramEdge, DiagramGraph } from '@/lib/diagrams/model/model';
import { labelParts, nodeNames, oneLine } from '@/lib/diagrams/model/node-names';

/** A part of the system in words. */
interface DescribedComponent {
  id: string;
  /** The first line of the label without a port: "Nginx". */
  name: string;
  /** What else the label says: ":443", "Reverse Proxy + SSL"; empty without any. */
  details: string;
}

/** A group with what stands directly in it; the root has neither id nor title. */
export interface DescribedGroup {
  id: string | null;
  title: string | null;
  components: DescribedComponent[];
  groups: DescribedGroup[];
}

/** A connection in words, by the names of its ends. */
export interface DescribedConnection {
  id: string;
  from: string;
  to: string;
  label: string | null;
  /** "Nginx → FastAPI App: Proxy"; "↔" for an arrow with two heads, "–" for a line without any. */
  text: string;
}

/** The same as the picture, in words: components by group, nested as in the picture, and every connection. */
export function describeDiagram(graph: DiagramGraph): {
  components: DescribedGroup;
  connections: DescribedConnection[];
} {
  return { components: describeGroup(graph, null, null), connections: describeConnections(graph) };
}

/** Every connection in words, in source order. */
export function describeConnections(graph: DiagramGraph): DescribedConnection[] {
  const names = nodeNames(graph);
  return graph.edges.map((edge) => describeEdge(edge, names));
}

function describeGroup(graph: DiagramGraph, id: string | null, title: string | null): DescribedGroup {
  return {
    id,
    title: title === null ? null : oneLine(title),
    components: graph.nodes
      .filter((node) => node.group === id)
      .map(({ id: nodeId, label }) => {
        const { name, details } = labelParts(label);
        return { id: nodeId, name, details: details.join(', ') };
      }),
    groups: graph.groups
      .filter((group) => group.parent === id)
      .map((group) => describeGroup(graph, group.id, group.title)),
  };
}

function describeEdge(edge: DiagramEdge, names: Map<string, string>): DescribedConnection {
  const from = names.get(edge.from) ?? edge.from;
  const to = names.get(edge.to) ?? edge.to;
  const label = edge.label === null ? null : oneLine(edge.label);
  const arrow = edge.heads ? (edge.heads === 'both' ? '↔' : '–') : '→';
  return {
    id: edge.id,
    from,
    to,
    label,
    text: `${from} ${arrow} ${to}${label ? `: ${label}` : ''}`,
  };
}
