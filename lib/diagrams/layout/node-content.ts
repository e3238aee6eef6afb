import type { DiagramNode } from '@/lib/diagrams/model/model';
import type { MeasureText, TextStyle } from './text-measure';

/** Measures of a node's inside, in CSS pixels. */
export const nodeSpace = { mark: 16, markGap: 8, sides: 12, ends: 10, nameLine: 18, detailLine: 16, cap: 7 };

export interface ContentLine {
  text: string;
  style: TextStyle;
  width: number;
}

/** What stands in a node and how large the node must be for it. */
export interface NodeContent {
  lines: ContentLine[];
  /** Of the text alone. */
  textWidth: number;
  textHeight: number;
  /** Of the node with its outline. */
  width: number;
  height: number;
}

/** Measures a node's label: the first line is its name, further lines are details in smaller type. */
function measureNode(node: DiagramNode, measure: MeasureText): NodeContent {
  const lines = node.label.split('\n').map((text, index): ContentLine => {
    const style = index === 0 ? 'name' : 'detail';
    return { text, style, width: measure(text, style) };
  });
  const textWidth = Math.max(...lines.map(({ width }) => width));
  const textHeight = nodeSpace.nameLine + (lines.length - 1) * nodeSpace.detailLine;
  return { lines, textWidth, textHeight, ...sizeOf(node.shape, textWidth, textHeight) };
}

/** Rectangles of one group whose widths differ by less than this share get one width, for a calm edge. */
export const nearWidth = 0.12;

/** Measures all nodes of a diagram; by node id. */
export function measureNodes(nodes: DiagramNode[], measure: MeasureText): Record<string, NodeContent> {
  const measured = nodes.map((node) => ({ node, content: measureNode(node, measure) }));
  return Object.fromEntries(
    measured.map(({ node, content }) => {
      const near = measured.filter(
        (other) =>
          other.node.group === node.group &&
          other.node.shape === node.shape &&
          node.shape === 'rect' &&
          other.content.width * (1 - nearWidth) <= content.width,
      );
      return [node.id, { ...content, width: Math.max(content.width, ...near.map((other) => other.content.width)) }];
    }),
  );
}

function sizeOf(shape: string, textWidth: number, textHeight: number): { width: number; height: number } {
  const width = textWidth + nodeSpace.mark + nodeSpace.markGap + 2 * nodeSpace.sides;
  const height = textHeight + 2 * nodeSpace.ends;
  if (shape === 'cylinder') return even(width, height + 2 * nodeSpace.cap);
  if (shape === 'stadium') return even(width + nodeSpace.sides, height);
  if (shape === 'subroutine') return even(width + 2 * nodeSpace.sides, height);
  if (shape === 'hexagon') return even(width + height / 2, height);
  if (shape === 'diamond') return even(width * 1.6, height * 1.9);
  if (shape === 'circle') {
    // The mark stands above the text; the corners of both must lie inside.
    const across = Math.hypot(textWidth, textHeight + nodeSpace.mark) + 2 * nodeSpace.ends;
    return even(across, across);
  }
  return even(width, height);
}

/** Whole even pixels, so that middles fall on whole pixels and lines stay sharp. */
function even(width: number, height: number): { width: number; height: number } {
  return { width: Math.ceil(width / 2) * 2, height: Math.ceil(height / 2) * 2 };
}
