import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { DiagramEdge, DiagramGraph, DiagramGroup } from '@/lib/diagrams/model/model';
import { groupKey, nodeKey } from './elk-keys';
import { siblingHelpers, stackHelpers } from './layout-helpers';
import type { LayoutVariant } from './layout-variants';
import type { NodeContent } from './node-content';
import type { Direction } from '@/lib/diagrams/parse/parse';
import type { MeasureText } from './text-measure';

/** Measures around nodes, groups and labels, in CSS pixels. */
export const space = { group: 14, groupTitle: 34, labelSides: 6, labelHeight: 18, port: 18 };

/** A graph with everything that its layout depends on. */
export interface LayoutInput {
  graph: DiagramGraph;
  contents: Record<string, NodeContent>;
  direction: Direction;
  measure: MeasureText;
}

/** Builds ELK's input: nodes nested in their groups, edges with the room their labels take. */
export function elkGraph({ graph, contents, direction, measure }: LayoutInput, variant: LayoutVariant): ElkNode {
  const helpers = [
    ...(variant.loose === 'free' ? [] : siblingHelpers(graph, variant.loose)),
    ...(variant.lastGroup === 'beside'
      ? []
      : stackHelpers(graph, variant.lastGroup === 'below first' ? 'first' : 'previous')),
  ].map(({ from, to }, index): ElkExtendedEdge => ({
    id: `helper ${index}`,
    sources: [from],
    targets: [to],
  }));
  const childrenOf = (parent: string | null): ElkNode[] => [
    ...graph.groups.filter((group) => group.parent === parent).map((group) => elkGroup(group)),
    ...graph.nodes
      .filter((node) => node.group === parent)
      .map((node) =>
        elkLeaf(node.id, contents[node.id], node.shape, widestSide(graph, node.id), graph.nodes.indexOf(node)),
      ),
  ];
  const elkGroup = (group: DiagramGroup): ElkNode => ({
    id: groupKey(group.id),
    children: childrenOf(group.id),
    layoutOptions: {
      // ELK takes distances from the parent alone, so every group repeats them.
      ...distances,
      'elk.padding': `[top=${space.groupTitle},left=${space.group},bottom=${space.group},right=${space.group}]`,
      'elk.alignment': 'TOP',
      'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
      'elk.nodeSize.minimum': `(${measure(group.title.replace(/\n/g, ' '), 'title') + 2 * space.group},40)`,
    },
  });
  return {
    id: 'root',
    layoutOptions: {
      ...baseOptions,
      ...distances,
      'elk.direction': direction,
      'elk.layered.cycleBreaking.strategy': variant.cycles,
      'elk.layered.considerModelOrder.strategy': variant.order === 'prefer' ? 'NODES_AND_EDGES' : 'NONE',
      'elk.layered.crossingMinimization.semiInteractive': String(variant.order === 'keep'),
    },
    children: childrenOf(null),
    edges: [...graph.edges.map((edge) => elkEdge(edge, measure)), ...helpers],
  };
}

const baseOptions: LayoutOptions = {
  'elk.algorithm': 'layered',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=8,left=8,bottom=8,right=8]',
  'elk.randomSeed': '1',
  'elk.layered.mergeEdges': 'false',
  'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
  'elk.layered.nodePlacement.favorStraightEdges': 'true',
};

const distances: LayoutOptions = {
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelLabel': '10',
  'elk.spacing.labelNode': '10',
  'elk.spacing.portPort': String(space.port),
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
};

function elkLeaf(id: string, content: NodeContent | undefined, shape: string, edges: number, order: number): ElkNode {
  const corner = shape === 'circle' ? (content?.width ?? 0) * 0.2 : shape === 'stadium' ? 20 : 14;
  // Arrowheads side by side need room, so a busy node grows along the flow's side.
  const width = Math.max(content?.width ?? 0, shape === 'circle' ? 0 : (edges - 1) * space.port + 2 * corner);
  return {
    id: nodeKey(id),
    width: Math.ceil(width / 2) * 2,
    height: content?.height ?? 0,
    layoutOptions: {
      'elk.alignment': 'TOP',
      'elk.position': `(${order * 100},0)`,
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
