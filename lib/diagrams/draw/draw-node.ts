import type { Box } from '@/lib/diagrams/layout/geometry';
import type { Mark } from './marks';
import type { DiagramNode, NodeMeaning } from '@/lib/diagrams/model/model';
import { nearWidth, nodeSpace, type ContentLine, type NodeContent } from '@/lib/diagrams/layout/node-content';
import { drawSilhouette } from './silhouette';
import { spacedLines, svg, type SvgElement } from './svg-element';

/** A node with all that its drawing needs. */
export interface NodeDrawing {
  node: DiagramNode;
  meaning: NodeMeaning;
  content: NodeContent;
  box: Box;
  mark: Mark;
}

/** Draws a node: silhouette, mark, name, details. */
export function drawNode({ node, meaning, content, box, mark }: NodeDrawing): SvgElement {
  const attributes = {
    class: 'dg-node',
    'data-node': node.id,
    'data-role': meaning.role,
    'data-external': meaning.external ? '' : null,
  };
  return svg('g', attributes, [
    ...drawSilhouette(node.shape, box, meaning),
    ...(node.shape === 'circle' ? stackedContent(content, box, mark) : rowContent(node.shape, content, box, mark)),
  ]);
}

/** Mark and text side by side, as a row in the middle of the node. */
function rowContent(shape: string, content: NodeContent, box: Box, mark: Mark): (SvgElement | string)[] {
  const { mark: size, markGap, nameLine, cap, sides } = nodeSpace;
  const slack = box.width - content.textWidth - size - markGap - 2 * sides;
  // In a column of boxes of one width the names begin at one edge; a box grown for its arrows keeps its middle.
  const isColumn = shape === 'rect' && slack <= box.width * nearWidth;
  const x = box.x + sides + (isColumn ? 0 : slack / 2);
  const y = box.y + (box.height - content.textHeight) / 2 + (shape === 'cylinder' ? cap - 1 : 0);
  return [
    useMark(mark, x, y + (nameLine - size) / 2),
    ...spacedLines(content.lines.map((line, index) => textLine(line, index, x + size + markGap, y, 'start'))),
  ];
}

/** Mark above text, both in the middle: for circles. */
function stackedContent(content: NodeContent, box: Box, mark: Mark): (SvgElement | string)[] {
  const { mark: size } = nodeSpace;
  const middle = box.x + box.width / 2;
  const y = box.y + (box.height - content.textHeight - size - 4) / 2 - 1;
  return [
    useMark(mark, middle - size / 2, y),
    ...spacedLines(content.lines.map((line, index) => textLine(line, index, middle, y + size + 4, 'middle'))),
  ];
}

function useMark(mark: Mark, x: number, y: number): SvgElement {
  const { mark: size } = nodeSpace;
  const name = mark.brand ? 'dg-mark dg-brand' : 'dg-mark';
  return svg('use', { class: name, href: `#SVGID-mark-${mark.id}`, x, y, width: size, height: size });
}

function textLine(line: ContentLine, index: number, x: number, top: number, anchor: 'start' | 'middle'): SvgElement {
  const { nameLine, detailLine } = nodeSpace;
  // Baselines that put capitals in the middle of their line.
  const y = index === 0 ? top + 14 : top + nameLine + (index - 1) * detailLine + 12.2;
  const placed = { x, y, 'text-anchor': anchor === 'middle' ? anchor : null, 'data-width': line.width };
  return svg('text', { class: `dg-${line.style}`, ...placed }, [line.text]);
}
