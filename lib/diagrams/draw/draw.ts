import { round, type Geometry, type Point } from '@/lib/diagrams/layout/geometry';
import type { NodeContent } from '@/lib/diagrams/layout/node-content';
import type { TextLine } from '@/lib/diagrams/layout/text-lines';
import type { NodeMeaning } from '@/lib/diagrams/model/model';
import type { ParsedDiagram } from '@/lib/diagrams/parse/parsed-diagram';
import { drawEdge } from './draw-edge';
import { drawGroup } from './draw-group';
import { drawNode, symbolBoxes } from './draw-node';
import type { Mark } from './marks';
import { clipToOutline } from './outline';
import { svg, type SvgElement } from './svg-element';

/** All that a picture is made from. */
export interface Drawing {
  parsed: ParsedDiagram;
  meanings: Record<string, NodeMeaning>;
  contents: Record<string, NodeContent>;
  /** By edge id. */
  labels: Record<string, TextLine[]>;
  /** By group id. */
  titles: Record<string, TextLine[]>;
  geometry: Geometry;
  /** By node id. */
  marks: Record<string, Mark>;
  /** Images by the source that their author wrote. */
  images: Map<string, string>;
  /** What lies between the groups and the edges of a sequence diagram. */
  between?: SvgElement[];
}

/**
 * Draws a diagram: groups at the back, then edges, then nodes. The look is left to the classes of
 * components/diagram/diagram.css; ids start with `SVGID-`.
 */
export function drawDiagram(drawing: Drawing): SvgElement {
  const { parsed, geometry, labels, titles, marks } = drawing;
  const { graph, caption } = parsed;
  // Messages begin at lifelines, and not at outlines.
  const clipped = drawing.between ? geometry : clipEdges(drawing);
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
    svg('defs', {}, symbols(Object.values(marks))),
    svg(
      'g',
      {},
      graph.groups.flatMap((group) => {
        const form = parsed.groups[group.id];
        return form ? [drawGroup(group, clipped, form, titles[group.id] ?? [])] : [];
      }),
    ),
    ...(drawing.between ?? []),
    svg(
      'g',
      {},
      graph.edges.flatMap((edge) => {
        const [route, form] = [clipped.edges[edge.id], parsed.edges[edge.id]];
        return route && form ? [drawEdge(edge, route, form, labels[edge.id] ?? [])] : [];
      }),
    ),
    svg(
      'g',
      {},
      graph.nodes.map((node) => {
        const [box, content] = [geometry.nodes[node.id], drawing.contents[node.id]];
        const [meaning, form] = [drawing.meanings[node.id], parsed.nodes[node.id]];
        if (!box || !content || !meaning || !form) throw new Error(`The node ${node.id} was not laid out.`);
        const image = form.picture?.kind === 'image' ? (drawing.images.get(form.picture.src) ?? null) : null;
        return drawNode({ node, meaning, form, content, box, mark: marks[node.id] ?? null, image });
      }),
    ),
  ]);
}

/** Lets lines end at the outlines of nodes, where the layout only knows their boxes. */
function clipEdges({ parsed: { graph, nodes: forms }, contents, geometry }: Drawing): Geometry {
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = Object.fromEntries(
    graph.edges.map((edge) => {
      const route = geometry.edges[edge.id] ?? { points: [], label: null };
      const points = [...route.points];
      const clip = (at: number, before: number, id: string) => {
        const [point, other, box, node] = [points.at(at), points.at(before), geometry.nodes[id], nodes.get(id)];
        const content = contents[id];
        if (!point || !other || !box || !node || !content) return;
        points.splice(at, 1, clipToNode(point, other));

        function clipToNode(end: Point, from: Point): Point {
          if (!box || !node || !content) return end;
          const shape = forms[id]?.picture ? 'rect' : node.shape;
          // The round ends of people are those of a stadium.
          if (!content.symbol) return clipToOutline(end, from, box, shape);
          const [symbol, words] = symbolBoxes(content, box);
          const isLevel = Math.abs(end.y - from.y) < Math.abs(end.x - from.x);
          const meetsSymbol = isLevel
            ? end.y >= symbol.y && end.y <= symbol.y + symbol.height
            : Math.abs(end.y - symbol.y) < 1 || Math.abs(end.y - symbol.y - symbol.height) < 1;
          return meetsSymbol ? clipToOutline(end, from, symbol, shape) : clipToOutline(end, from, words, 'rect');
        }
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
  return unique.map(({ id, viewBox, children }) => svg('symbol', { id: `SVGID-mark-${id}`, viewBox }, children));
}
