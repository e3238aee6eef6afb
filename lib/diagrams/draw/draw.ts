import { drawEdge } from './draw-edge';
import { drawGroup } from './draw-group';
import { drawNode } from './draw-node';
import { round, type Geometry } from '@/lib/diagrams/layout/geometry';
import { markOf, type Mark } from './marks';
import type { NodeMeaning } from '@/lib/diagrams/model/model';
import type { NodeContent } from '@/lib/diagrams/layout/node-content';
import { clipToOutline } from './outline';
import type { ParsedDiagram } from '@/lib/diagrams/parse/parse';
import { svg, type SvgElement } from './svg-element';
import type { MeasureText } from '@/lib/diagrams/layout/text-measure';

/** All that a picture is made from. */
export interface Drawing {
  parsed: ParsedDiagram;
  meanings: Record<string, NodeMeaning>;
  contents: Record<string, NodeContent>;
  geometry: Geometry;
  measure: MeasureText;
}

/**
 * Draws a diagram: groups at the back, then edges, then nodes. The look is left to the classes of
 * components/diagram/diagram.css; ids start with `SVGID-`.
 */
export function drawDiagram({ parsed, meanings, contents, geometry, measure }: Drawing): SvgElement {
  const { graph, arrows, caption } = parsed;
  const clipped = clipEdges(geometry, parsed);
  const marks = new Map(graph.nodes.map((node) => [node.id, markOf(meaningOf(node.id, meanings))]));
  const attributes = {
    xmlns: 'http://www.w3.org/2000/svg',
    class: 'dg',
    viewBox: `0 0 ${round(geometry.width)} ${round(geometry.height)}`,
    width: geometry.width,
    height: geometry.height,
    role: 'graphics-document document',
    'aria-labelledby': 'SVGID-title SVGID-desc',
  };
  return svg('svg', attributes, [
    svg('title', { id: 'SVGID-title' }, [graph.title]),
    svg('desc', { id: 'SVGID-desc' }, [caption]),
    svg('defs', {}, symbols([...marks.values()])),
    svg(
      'g',
      {},
      graph.groups.map((group) => drawGroup(group, clipped, measure)),
    ),
    svg(
      'g',
      {},
      graph.edges.map((edge) =>
        drawEdge(
          edge,
          clipped.edges[edge.id] ?? { points: [], label: null },
          arrows[edge.id] ?? { start: false, end: true },
          measure,
        ),
      ),
    ),
    svg(
      'g',
      {},
      graph.nodes.map((node) => {
        const box = geometry.nodes[node.id];
        const content = contents[node.id];
        const mark = marks.get(node.id);
        if (!box || !content || !mark) throw new Error(`The node ${node.id} was not laid out.`);
        return drawNode({ node, meaning: meaningOf(node.id, meanings), content, box, mark });
      }),
    ),
  ]);
}

function clipEdges(geometry: Geometry, { graph }: ParsedDiagram): Geometry {
  const shapes = new Map(graph.nodes.map((node) => [node.id, node.shape]));
  const edges = Object.fromEntries(
    graph.edges.map((edge) => {
      const route = geometry.edges[edge.id] ?? { points: [], label: null };
      const points = [...route.points];
      const clip = (at: number, before: number, id: string) => {
        const [point, other, box] = [points.at(at), points.at(before), geometry.nodes[id]];
        if (point && other && box) points.splice(at, 1, clipToOutline(point, other, box, shapes.get(id) ?? 'rect'));
      };
      clip(0, 1, edge.from);
      clip(-1, -2, edge.to);
      return [edge.id, { ...route, points }];
    }),
  );
  return { ...geometry, edges };
}

function symbols(marks: Mark[]): SvgElement[] {
  const unique = [...new Map(marks.map((mark) => [mark.id, mark])).values()];
  return unique.map(({ id, path }) =>
    svg('symbol', { id: `SVGID-mark-${id}`, viewBox: '0 0 24 24' }, [svg('path', { d: path, 'fill-rule': 'evenodd' })]),
  );
}

function meaningOf(id: string, meanings: Record<string, NodeMeaning>): NodeMeaning {
  const meaning = meanings[id];
  if (!meaning) throw new Error(`The node ${id} has no meaning.`);
  return meaning;
}
