import type { Box } from './geometry';
import type { Mark } from './marks';
import type { DiagramNode, NodeMeaning } from './model';
import { nodeSpace, type ContentLine, type NodeContent } from './node-content';
import { formatNumber as n, svg, type SvgElement } from './svg-element';

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
    ...silhouette(node.shape, box, meaning),
    ...(node.shape === 'circle' ? stackedContent(content, box, mark) : rowContent(node.shape, content, box, mark)),
  ]);
}

function silhouette(shape: string, box: Box, meaning: NodeMeaning): SvgElement[] {
  const { x, y, width, height } = box;
  const name = meaning.external ? 'dg-shape dg-external' : 'dg-shape';
  const path = (d: string): SvgElement => svg('path', { class: name, d });
  const right = n(x + width);
  switch (shape) {
    case 'circle':
      return [svg('circle', { class: name, cx: x + width / 2, cy: y + height / 2, r: width / 2 })];
    case 'cylinder': {
      const arc = `${n(width / 2)} ${nodeSpace.cap} 0 0`;
      const top = n(y + nodeSpace.cap);
      const bottom = n(y + height - nodeSpace.cap);
      return [
        path(`M${n(x)} ${top}A${arc} 1 ${right} ${top}V${bottom}A${arc} 1 ${n(x)} ${bottom}Z`),
        svg('path', { class: 'dg-lid', d: `M${n(x)} ${top}A${arc} 0 ${right} ${top}` }),
      ];
    }
    case 'diamond':
      return [path(`M${n(x + width / 2)} ${n(y)}L${right} ${n(y + height / 2)} ${n(x + width / 2)} ${n(y + height)} ${n(x)} ${n(y + height / 2)}Z`)];
    case 'hexagon': {
      const slant = height / 4;
      const [left2, right2, middle] = [n(x + slant), n(x + width - slant), n(y + height / 2)];
      return [path(`M${left2} ${n(y)}H${right2}L${right} ${middle} ${right2} ${n(y + height)}H${left2}L${n(x)} ${middle}Z`)];
    }
    case 'subroutine': {
      const bars = `M${n(x + nodeSpace.sides)} ${n(y)}v${n(height)}M${n(x + width - nodeSpace.sides)} ${n(y)}v${n(height)}`;
      return [svg('rect', { class: name, ...box, rx: 4 }), svg('path', { class: 'dg-lid', d: bars })];
    }
    default: {
      // People have round ends even where the source draws a rectangle: a client is no machine.
      const rounded = shape === 'stadium' || (shape === 'rect' && meaning.role === 'people');
      return [svg('rect', { class: name, ...box, rx: rounded ? height / 2 : shape === 'rounded' ? 12 : 5 })];
    }
  }
}

/** Mark and text side by side, as a row in the middle of the node. */
function rowContent(shape: string, content: NodeContent, box: Box, mark: Mark): SvgElement[] {
  const { mark: size, markGap, nameLine, cap } = nodeSpace;
  const x = box.x + (box.width - content.textWidth - size - markGap) / 2;
  const y = box.y + (box.height - content.textHeight) / 2 + (shape === 'cylinder' ? cap - 1 : 0);
  return [
    useMark(mark, x, y + (nameLine - size) / 2),
    ...content.lines.map((line, index) => textLine(line, index, x + size + markGap, y, 'start')),
  ];
}

/** Mark above text, both in the middle: for circles. */
function stackedContent(content: NodeContent, box: Box, mark: Mark): SvgElement[] {
  const { mark: size } = nodeSpace;
  const middle = box.x + box.width / 2;
  const y = box.y + (box.height - content.textHeight - size - 4) / 2 - 1;
  return [
    useMark(mark, middle - size / 2, y),
    ...content.lines.map((line, index) => textLine(line, index, middle, y + size + 4, 'middle')),
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
