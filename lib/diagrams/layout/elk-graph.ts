import type { ElkExtendedEdge, ElkNode, LayoutOptions } from 'elkjs/lib/elk-api.js';
import type { DiagramEdge, DiagramGraph, DiagramGroup } from '@/lib/diagrams/model/model';
import { bendKey, edgeKey, groupKey, nodeKey } from './elk-keys';
import { groupDirections } from './group-directions';
import { leavesOf, type Leaf } from './leaves';
import { siblingHelpers, stackHelpers } from './layout-helpers';
import { space, type LayoutInput } from './layout-input';
import type { LayoutVariant } from './layout-variants';
import { backwardEdges } from './reading-order';
import type { TextLine } from './text-lines';
import { lineHeights } from './text-measure';

/** More rows than this that an arrow spans are not worth their paper. */
const mostRows = 5;

/** Builds ELK's input: nodes nested in their groups, edges with the room their labels take. */
export function elkGraph(input: LayoutInput, variant: LayoutVariant): ElkNode {
  const { graph, labels, titles, direction } = input;
  const isVertical = direction === 'DOWN' || direction === 'UP';
  const { turned } = groupDirections(graph, input.groups, direction, input.inheritDirection);
  const backward = variant.cycles === 'READER' ? backwardEdges(graph) : new Set<string>();
  const groupIds = new Set(graph.groups.map(({ id }) => id));
  const keyOf = (id: string) => (groupIds.has(id) ? groupKey(id) : nodeKey(id));
  const bends = new Map<string | null, ElkNode[]>();
  const parentsOf = ancestorsIn(graph);
  const leaves = leavesOf(input, turned);

  const edges = graph.edges.flatMap((edge): ElkExtendedEdge[] => {
    const ends = [keyOf(edge.from), keyOf(edge.to)];
    const [from = '', to = ''] = backward.has(edge.id) ? ends.toReversed() : ends;
    const around = commonGroup(edge, parentsOf);
    const rows = Math.min(mostRows, input.edges[edge.id]?.length ?? 1);
    // A long arrow runs through points that take a row each.
    const isLong = rows > 1 && edge.from !== edge.to && around !== undefined;
    const points = isLong ? Array.from({ length: rows - 1 }, (_, index) => bendKey(edge.id, index)) : [];
    for (const key of points) {
      const point: ElkNode = { id: key, width: 2, height: 2 };
      bends.set(around ?? null, [...(bends.get(around ?? null) ?? []), point]);
    }
    const stops = [from, ...points, to];
    const middle = Math.floor(points.length / 2);
    return stops.slice(1).map((stop, index) => ({
      id: edgeKey(edge.id, index),
      sources: [stops[index] ?? from],
      targets: [stop],
      labels: index === middle ? labelOf(edge, labels[edge.id] ?? []) : [],
    }));
  });
  const helpers = [
    ...(variant.loose === 'free' ? [] : siblingHelpers(graph, variant.loose)),
    ...(variant.lastGroup === 'beside'
      ? []
      : stackHelpers(graph, variant.lastGroup === 'below first' ? 'first' : 'previous')),
    ...input.invisible.map(({ from, to }) => ({ from: keyOf(from), to: keyOf(to) })),
  ].map(({ from, to }, index): ElkExtendedEdge => ({ id: `helper ${index}`, sources: [from], targets: [to] }));

  const childrenOf = (parent: string | null): ElkNode[] => [
    ...graph.groups.filter((group) => group.parent === parent).map((group) => elkGroup(group)),
    ...leaves.filter(({ node }) => node.group === parent).map(elkLeaf),
    ...(bends.get(parent) ?? []),
  ];
  const elkGroup = (group: DiagramGroup): ElkNode => {
    const title = titles[group.id] ?? [];
    const own = turned.get(group.id);
    const top = space.groupTitle + Math.max(0, title.length - 1) * lineHeights.title;
    const room = input.titleRoom?.[group.id] ?? 0;
    const width = Math.ceil(Math.max(0, ...title.map((line) => line.width))) + 2 * space.group + room;
    const children = childrenOf(group.id);
    const height = children.length > 0 ? 40 : top + space.group;
    // ELK takes the least size of a group that runs down or up for one that lies on its side.
    const isUpright = own ? own === 'DOWN' || own === 'UP' : isVertical;
    const isCounted = children.length > 0 && isUpright;
    return {
      id: groupKey(group.id),
      ...(children.length === 0 ? { width, height } : {}),
      children,
      layoutOptions: {
        // ELK takes distances from the parent alone, so every group repeats them.
        ...distances,
        ...(own ? { ...baseOptions, 'elk.hierarchyHandling': 'SEPARATE_CHILDREN', 'elk.direction': own } : {}),
        'elk.padding': `[top=${top},left=${space.group},bottom=${space.group},right=${space.group}]`,
        'elk.alignment': 'TOP',
        'elk.nodeSize.constraints': '[MINIMUM_SIZE]',
        'elk.nodeSize.minimum': isCounted ? `(${height},${width})` : `(${width},${height})`,
      },
    };
  };
  return {
    id: 'root',
    layoutOptions: {
      ...baseOptions,
      ...distances,
      'elk.direction': direction,
      'elk.layered.cycleBreaking.strategy': variant.cycles === 'READER' ? 'GREEDY' : variant.cycles,
      'elk.layered.considerModelOrder.strategy': variant.order === 'keep' ? 'NONE' : 'NODES_AND_EDGES',
      'elk.layered.crossingMinimization.semiInteractive': String(variant.order === 'keep'),
      ...(variant.effort === 'quick' ? quick : {}),
    },
    children: childrenOf(null),
    edges: [...edges, ...helpers],
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

/** What takes ELK too long in a large diagram. */
const quick: LayoutOptions = {
  'elk.layered.nodePlacement.strategy': 'BRANDES_KOEPF',
  'elk.layered.thoroughness': '3',
};

const distances: LayoutOptions = {
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '18',
  'elk.spacing.edgeEdge': '14',
  'elk.spacing.edgeLabel': '4',
  'elk.spacing.labelLabel': '10',
  'elk.spacing.labelNode': '10',
  'elk.spacing.nodeSelfLoop': '22',
  'elk.spacing.portPort': String(space.port),
  'elk.layered.spacing.nodeNodeBetweenLayers': '34',
  'elk.layered.spacing.edgeNodeBetweenLayers': '20',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '14',
};

function elkLeaf({ node, order, width, height, corner }: Leaf): ElkNode {
  return {
    id: nodeKey(node.id),
    width,
    height,
    layoutOptions: {
      'elk.alignment': 'TOP',
      'elk.position': `(${order * 100},0)`,
      'elk.portConstraints': 'FREE',
      'elk.spacing.portsSurrounding': `[top=${corner},left=${corner},bottom=${corner},right=${corner}]`,
    },
  };
}

/** The groups around each node and group, innermost first, and null for the picture itself. */
function ancestorsIn({ nodes, groups }: DiagramGraph): Map<string, (string | null)[]> {
  const chains = new Map<string, (string | null)[]>();
  const chainOf = (group: string | null): (string | null)[] =>
    group === null ? [null] : [group, ...(chains.get(group) ?? [null])];
  // Parents come before their children.
  for (const { id, parent } of groups) chains.set(id, chainOf(parent));
  for (const { id, group } of nodes) chains.set(id, chainOf(group));
  return chains;
}

/** The innermost group around both ends of an edge; undefined where one end lies within the other. */
function commonGroup({ from, to }: DiagramEdge, ancestors: Map<string, (string | null)[]>): string | null | undefined {
  const [ofFrom, ofTo] = [ancestors.get(from) ?? [null], ancestors.get(to) ?? [null]];
  if (ofFrom.includes(to) || ofTo.includes(from)) return undefined;
  return ofFrom.find((group) => ofTo.includes(group));
}

function labelOf({ label }: DiagramEdge, lines: TextLine[]): NonNullable<ElkExtendedEdge['labels']> {
  if (label === null || lines.length === 0) return [];
  return [
    {
      text: label,
      width: Math.ceil(Math.max(...lines.map(({ width }) => width)) + 2 * space.labelSides),
      height: space.labelHeight + (lines.length - 1) * lineHeights.detail,
      layoutOptions: { 'elk.edgeLabels.inline': 'true', 'elk.edgeLabels.placement': 'CENTER' },
    },
  ];
}
