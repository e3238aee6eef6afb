import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { elkGraph, type LayoutInput } from './elk-graph';
import { groupKey, nodeKey } from './elk-keys';
import type { Box, EdgeRoute, Geometry } from './geometry';
import { scoreLayout } from './layout-score';
import { layoutVariants, type LayoutVariant } from './layout-variants';
import { tidyLayout } from './layout-tidy';

const elk = new ELK();

/**
 * Lays a diagram out: tries every variant and takes the one that `scoreLayout` finds easiest to read. Gives
 * null where ELK finds no finite place for everything.
 */
export async function layOut(input: LayoutInput): Promise<Geometry | null> {
  let best: { geometry: Geometry; score: number } | null = null;
  for (const variant of layoutVariants(input.graph)) {
    for (const geometry of await layOutOnce(input, variant)) {
      const score = scoreLayout(geometry, input.graph);
      if (!best || score < best.score - 1e-6) best = { geometry, score };
    }
  }
  return best?.geometry ?? null;
}

/** The layouts that one attempt gives, none where ELK fails at it. */
async function layOutOnce(input: LayoutInput, variant: LayoutVariant): Promise<Geometry[]> {
  const laidOut = await elk.layout(elkGraph(input, variant)).catch(() => null);
  const geometry = laidOut && readGeometry(laidOut, input);
  return geometry ? tidyLayout(geometry, input) : [];
}

function readGeometry(root: ElkNode, { graph }: LayoutInput): Geometry | null {
  const boxes = new Map<string, Box>();
  const collect = (node: ElkNode): void => {
    boxes.set(node.id, {
      x: node.x ?? NaN,
      y: node.y ?? NaN,
      width: node.width ?? NaN,
      height: node.height ?? NaN,
    });
    node.children?.forEach(collect);
  };
  collect(root);
  const routes = new Map((root.edges ?? []).map((edge) => [edge.id, readRoute(edge)]));
  const missing: Box = { x: NaN, y: NaN, width: NaN, height: NaN };
  const geometry: Geometry = {
    width: root.width ?? NaN,
    height: root.height ?? NaN,
    nodes: Object.fromEntries(graph.nodes.map(({ id }) => [id, boxes.get(nodeKey(id)) ?? missing])),
    groups: Object.fromEntries(graph.groups.map(({ id }) => [id, boxes.get(groupKey(id)) ?? missing])),
    titles: {},
    edges: Object.fromEntries(graph.edges.map(({ id }) => [id, routes.get(id) ?? { points: [], label: null }])),
  };
  return isComplete(geometry) ? geometry : null;
}

function readRoute(edge: ElkExtendedEdge): EdgeRoute {
  const section = edge.sections?.[0];
  const label = edge.labels?.[0];
  return {
    points: section ? [section.startPoint, ...(section.bendPoints ?? []), section.endPoint] : [],
    label: label
      ? { x: label.x ?? NaN, y: label.y ?? NaN, width: label.width ?? NaN, height: label.height ?? NaN }
      : null,
  };
}

function isComplete({ width, height, nodes, groups, edges }: Geometry): boolean {
  const routes = Object.values(edges);
  const boxes = [...Object.values(nodes), ...Object.values(groups), ...routes.flatMap(({ label }) => label ?? [])];
  const points = [...boxes, ...routes.flatMap((route) => route.points)];
  const sizes = [width, height, ...boxes.flatMap((box) => [box.width, box.height])];
  return (
    sizes.every((size) => Number.isFinite(size) && size > 0) &&
    points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)) &&
    routes.every((route) => route.points.length >= 2)
  );
}
