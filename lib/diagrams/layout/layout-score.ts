import { boxOf, overlaps, segmentsOf, type Box, type Geometry, type Point } from './geometry';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import type { Direction } from '@/lib/diagrams/parse/direction';
import type { LayoutInput } from './layout-input';

/** The width that fits a page's text and table-of-contents columns. */
const comfortableWidth = 1000;

/**
 * How hard a layout is to read; less is better. Lines through nodes, labels or titles cost most, then crossings,
 * bends, pixels beyond a page's width, and last the length of the lines and the area.
 */
export function scoreLayout(
  geometry: Geometry,
  { graph, direction }: Pick<LayoutInput, 'graph' | 'direction'>,
  backward: Set<string>,
): number {
  const pieces = graph.edges.flatMap((edge) =>
    segmentsOf(geometry.edges[edge.id]?.points ?? []).map((segment) => ({
      edge,
      segment,
      box: boxOf(...segment),
    })),
  );
  let hits = 0;
  let crossings = 0;
  for (const [index, piece] of pieces.entries()) {
    for (const node of graph.nodes) {
      if (node.id === piece.edge.from || node.id === piece.edge.to) continue;
      if (overlaps(piece.box, geometry.nodes[node.id] as Box)) hits += 1;
    }
    for (const other of graph.edges) {
      const label = geometry.edges[other.id]?.label;
      if (other !== piece.edge && label && overlaps(piece.box, label)) hits += 1;
    }
    for (const title of Object.values(geometry.titles)) if (overlaps(piece.box, title)) hits += 1;
    for (const other of pieces.slice(index + 1)) {
      if (other.edge === piece.edge || !overlaps(piece.box, other.box, 0.5)) continue;
      // Two lines on one another cannot be told apart; two that cross can.
      if (isLevel(piece.box) === isLevel(other.box)) hits += 1;
      else crossings += 1;
    }
  }
  const bends = pieces.length - graph.edges.length;
  const length = pieces.reduce((sum, { segment }) => sum + lengthOf(...segment), 0);
  const tooWide = Math.max(0, geometry.width - comfortableWidth);
  return (
    hits * 400 +
    astray(geometry, graph) +
    inversions(geometry, graph) * 150 +
    againstReading(geometry, graph, direction, backward) * 70 +
    crossings * 60 +
    bends * 12 +
    tooWide * 3 +
    length * 0.12 +
    (geometry.width * geometry.height) / 2500
  );
}

function isLevel(box: Box): boolean {
  return box.height < box.width;
}

function lengthOf(a: Point, b: Point): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}

/** Pairs of siblings in one row that stand against the order of the source: container 2 left of container 1. */
function inversions({ nodes, groups }: Geometry, graph: DiagramGraph): number {
  const nodeBoxes = graph.nodes.map(({ id, group }) => ({ parent: group, box: nodes[id] as Box }));
  const groupBoxes = graph.groups.map(({ id, parent }) => ({ parent, box: groups[id] as Box }));
  return countInversions(nodeBoxes) + 3 * countInversions(groupBoxes);
}

function countInversions(siblings: { parent: string | null; box: Box }[]): number {
  return siblings.reduce((count, { parent, box }, index) => {
    const later = siblings.slice(index + 1).filter((other) => other.parent === parent);
    const inRow = later.filter((other) => other.box.y < box.y + box.height && box.y < other.box.y + other.box.height);
    return count + inRow.filter((other) => other.box.x < box.x).length;
  }, 0);
}

/** Edges that run against the reader's way: forward ones that lead back, as when the end stands above the start. */
function againstReading({ edges }: Geometry, graph: DiagramGraph, direction: Direction, backward: Set<string>): number {
  const axis = direction === 'DOWN' || direction === 'UP' ? 'y' : 'x';
  const sign = direction === 'DOWN' || direction === 'RIGHT' ? 1 : -1;
  return graph.edges.filter(({ id, from, to }) => {
    const points = edges[id]?.points ?? [];
    const [start, end] = [points[0], points.at(-1)];
    const advance = start && end ? sign * (end[axis] - start[axis]) : 0;
    return from !== to && !backward.has(id) && advance < -1;
  }).length;
}

/** Titles pushed away from their group's top left corner. */
function astray({ groups, titles }: Geometry, graph: DiagramGraph): number {
  return graph.groups.reduce((sum, { id }) => {
    const [box, title] = [groups[id] as Box, titles[id] as Box];
    return sum + (title.y > box.y + 20 ? 40 : 0) + (title.x > box.x + 20 ? 25 : 0);
  }, 0);
}
