import ELK from 'elkjs/lib/elk.bundled.js';
import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import type { Direction } from '@/lib/diagrams/parse/direction';
import { elkGraph } from './elk-graph';
import type { LayoutInput } from './layout-input';
import { edgeKey, groupKey, nodeKey } from './elk-keys';
import type { Box, EdgeRoute, Geometry, Point } from './geometry';
import { scoreLayout } from './layout-score';
import { missingTitleRoom } from './place-titles';
import { layoutVariants, type LayoutVariant } from './layout-variants';
import { tidyLayout } from './layout-tidy';
import { backwardEdges } from './reading-order';

const elk = new ELK();

/** A picture wider than this is read by scrolling; another direction is tried for it. In CSS pixels. */
const wide = 1500;

/** Nodes and edges up to which a picture that is too wide is laid out once more, the other way. */
const mostForTurning = 180;

/** Where everything lies, and which way the picture runs. */
export interface Layout {
  geometry: Geometry;
  direction: Direction;
}

/**
 * Lays a diagram out: tries every variant and takes the one that `scoreLayout` finds easiest to read. One that comes
 * out too wide is turned where that makes it much narrower. Gives null where ELK finds no finite place for everything.
 */
export async function layOut(input: LayoutInput): Promise<Layout | null> {
  const geometry = await layOutIn(input);
  const { nodes, edges } = input.graph;
  const isLarge = nodes.length + edges.length > mostForTurning;
  if (!geometry || isLarge || geometry.width <= wide) return geometry && { geometry, direction: input.direction };
  const isLevel = input.direction === 'RIGHT' || input.direction === 'LEFT';
  const turnedInput: LayoutInput = { ...input, direction: isLevel ? 'DOWN' : 'RIGHT' };
  const turned = await layOutIn(turnedInput);
  const isBetter =
    turned && turned.width <= Math.max(wide, geometry.width * 0.5) && turned.width < geometry.width * 0.7;
  return isBetter ? { geometry: turned, direction: turnedInput.direction } : { geometry, direction: input.direction };
}

async function layOutIn(input: LayoutInput): Promise<Geometry | null> {
  const first = await bestLayout(input);
  if (!first?.score) return first?.geometry ?? null;
  const titleRoom = missingTitleRoom(first.geometry);
  if (Object.keys(titleRoom).length === 0) return first.geometry;
  const roomier = await bestLayout({ ...input, titleRoom });
  return roomier?.score && roomier.score < first.score ? roomier.geometry : first.geometry;
}

/** The variant that is easiest to read; without a score where there is but one. */
async function bestLayout(input: LayoutInput): Promise<{ geometry: Geometry; score: number | null } | null> {
  let best: { geometry: Geometry; score: number } | null = null;
  const variants = layoutVariants(input.graph);
  const backward = backwardEdges(input.graph);
  for (const variant of variants) {
    const found = await layOutOnce(input, variant);
    if (variants.length === 1) return found[0] ? { geometry: found[0], score: null } : null;
    for (const geometry of found) {
      const score = scoreLayout(geometry, input, backward);
      if (!best || score < best.score - 1e-6) best = { geometry, score };
    }
  }
  return best;
}

/** The layouts that one attempt gives, none where ELK fails at it. */
async function layOutOnce(input: LayoutInput, variant: LayoutVariant): Promise<Geometry[]> {
  const laidOut = await elk.layout(elkGraph(input, variant)).catch(() => null);
  const geometry = laidOut && readGeometry(laidOut, input, variant);
  return geometry ? tidyLayout(geometry, input) : [];
}

function readGeometry(root: ElkNode, { graph }: LayoutInput, variant: LayoutVariant): Geometry | null {
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
  const pieces = new Map((root.edges ?? []).map((edge) => [edge.id, readRoute(edge)]));
  const backward = variant.cycles === 'READER' ? backwardEdges(graph) : new Set<string>();
  const missing: Box = { x: NaN, y: NaN, width: NaN, height: NaN };
  const geometry: Geometry = {
    width: root.width ?? NaN,
    height: root.height ?? NaN,
    nodes: Object.fromEntries(graph.nodes.map(({ id }) => [id, boxes.get(nodeKey(id)) ?? missing])),
    groups: Object.fromEntries(graph.groups.map(({ id }) => [id, boxes.get(groupKey(id)) ?? missing])),
    titles: {},
    edges: Object.fromEntries(
      graph.edges.map(({ id }) => {
        const { points, label } = joinPieces(id, pieces);
        return [id, { points: backward.has(id) ? points.toReversed() : points, label }];
      }),
    ),
  };
  return isComplete(geometry) ? geometry : null;
}

/** A long edge's pieces as one way. */
function joinPieces(id: string, pieces: Map<string, EdgeRoute>): EdgeRoute {
  const points: Point[] = [];
  let label: Box | null = null;
  for (let index = 0; ; index += 1) {
    const piece = pieces.get(edgeKey(id, index));
    if (!piece) return { points, label };
    const last = points.at(-1);
    const [first, ...rest] = piece.points;
    // The ends of two pieces lie at two sides of a point that is not drawn.
    if (last && first && Math.abs(last.x - first.x) > 0.5 && Math.abs(last.y - first.y) > 0.5) {
      points.push({ x: last.x, y: first.y });
    }
    points.push(...(first ? [first, ...rest] : []));
    label ??= piece.label;
  }
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
