import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { DiagramEdge, DiagramGraph, DiagramGroup } from './model';
import type { NodeContent } from './node-content';
import type { Direction } from './parse';
import type { MeasureText } from './text-measure';

/** Measures around nodes, groups and labels, in CSS pixels. */
export const space = { group: 16, groupTitle: 34, labelSides: 6, labelHeight: 18, port: 18 };

/** A graph with everything that its layout depends on. */
export interface LayoutInput {
  graph: DiagramGraph;
  contents: Record<string, NodeContent>;
  direction: Direction;
  measure: MeasureText;
}

/** Builds ELK's input: nodes nested in their groups, edges with the room their labels take. */
export function elkGraph({ graph, contents, direction, measure }: LayoutInput, options: LayoutOptions): ElkNode {
  const childrenOf = (parent: string | null): ElkNode[] => [
    ...graph.groups.filter((group) => group.parent === parent).map((group) => elkGroup(group)),
    ...graph.nodes
      .filter((node) => node.group === parent)
      .map((node) => elkLeaf(node.id, contents[node.id], node.shape, widestSide(graph, node.id))),
  ];
  const elkGroup = (group: DiagramGroup): ElkNode => ({
    id: groupKey(group.id),
    children: childrenOf(group.id),
    layoutOptions: {
      'elk.padding': `[top=${space.groupTitle},left=${space.group},bottom=${space.group},right=${space.group}]`,
      'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
      'elk.nodeSize.minimum': `(${measure(group.title.replace(/\n/g, ' '), 'title') + 2 * space.group},40)`,
    },
  });
  return {
    id: 'root',
    layoutOptions: { ...baseOptions, 'elk.direction': direction, ...options },
    children: childrenOf(null),
    edges: graph.edges.map((edge) => elkEdge(edge, measure)),
  };
}

/** A node's key in ELK's graph; apart from groups' keys, as both may bear one name. */
export function nodeKey(id: string): string {
  return `node ${id}`;
}

export function groupKey(id: string): string {
  return `group ${id}`;
}

const baseOptions: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.randomSeed': '1',
  'elk.spacing.nodeNode': '28',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelLabel': '10',
  'elk.spacing.labelNode': '10',
  'elk.spacing.portPort': String(space.port),
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
  'elk.layered.mergeEdges': 'false',
  'elk.layered.edgeLabels.sideSelection': 'ALWAYS_DOWN',
  'elk.layered.thoroughness': '40',
  'elk.layered.unnecessaryBendpoints': 'true',
};

function elkLeaf(id: string, content: NodeContent | undefined, shape: string, edges: number): ElkNode {
  const corner = shape === 'circle' ? (content?.width ?? 0) * 0.2 : shape === 'stadium' ? 20 : 14;
  // Arrowheads side by side need room, so a busy node grows along the flow's side.
  const width = Math.max(content?.width ?? 0, shape === 'circle' ? 0 : (edges - 1) * space.port + 2 * corner);
  return {
    id: nodeKey(id),
    width: Math.ceil(width / 2) * 2,
    height: content?.height ?? 0,
    layoutOptions: {
      'elk.portConstraints': 'FREE',
      'elk.spacing.portsSurrounding': `[top=${corner},left=${corner},bottom=${corner},right=${corner}]`,
    },
  };
}

/** A guess at the most edges on one side: those that share their other ends lie on one side together. */
function widestSide(graph: DiagramGraph, id: string): number {
  return Math.ceil(graph.edges.filter((edge) => edge.from === id || edge.to === id).length * 0.6);
}

function elkEdge(edge: DiagramEdge, measure: MeasureText): ElkExtendedEdge {
  const lines = edge.label?.split('\n') ?? [];
  return {
    id: edge.id,
    sources: [nodeKey(edge.from)],
    targets: [nodeKey(edge.to)],
    labels: edge.label
      ? [
          {
            text: edge.label,
            width: Math.ceil(Math.max(...lines.map((line) => measure(line, 'detail'))) + 2 * space.labelSides),
            height: space.labelHeight + (lines.length - 1) * 16,
            layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' },
          },
        ]
      : [],
  };
}
