import type { DiagramNode } from '@/lib/diagrams/model/model';
import type { DiagramShape } from '@/lib/diagrams/model/shapes';
import type { NodeForm } from '@/lib/diagrams/parse/parsed-diagram';
import { shapeRoom, symbolSize } from './shape-room';
import { wrapText, type TextLine } from './text-lines';
import { lineHeights, type MeasureText } from './text-measure';

/** Measures of a node's inside, in CSS pixels. */
export const nodeSpace = { mark: 16, markGap: 8, sides: 12, ends: 10, captionGap: 6, cap: 7 };

/** What stands in a node and how large the node must be for it. */
export interface NodeContent {
  lines: TextLine[];
  /** Of the text alone. */
  textWidth: number;
  textHeight: number;
  /** A mark stands before the text. */
  hasMark: boolean;
  /**
   * The size of the symbol or picture that stands for the node, its words above or below; null for a shape around them.
   */
  symbol: { width: number; height: number; wordsAbove: boolean } | null;
  /** Of the node with its outline. */
  width: number;
  height: number;
  /** How far right of and below the node's middle that of its content lies. */
  shiftX: number;
  shiftY: number;
}

/** What measuring a node needs. */
export interface NodeToMeasure {
  node: DiagramNode;
  form: NodeForm;
  hasMark: boolean;
}

/** What all nodes of a diagram share. */
export interface MeasureSettings {
  measure: MeasureText;
  /** The diagram runs up or down. */
  isVertical: boolean;
  /** The most that a line of a label is wide, in CSS pixels. */
  wrappingWidth: number;
}

/** The width at which labels wrap unless their author says otherwise. */
export const defaultWrappingWidth = 220;

/** Shapes that grow much faster than their words, which are set narrower. */
const narrow = new Set<DiagramShape>([
  'diamond',
  'circle',
  'double-circle',
  'ellipse',
  'triangle',
  'flipped-triangle',
  'cloud',
  'bang',
]);

/** Measures a node's label: its first line is its name, further lines are details in smaller type. */
function measureNode({ node, form, hasMark }: NodeToMeasure, settings: MeasureSettings): NodeContent {
  const symbol = symbolOf(node, form, settings.isVertical);
  // Mermaid gives a symbol its id as a label, which nobody wrote.
  const isNamed = symbol === null || form.picture !== null || node.label !== node.id;
  const most = settings.wrappingWidth * (narrow.has(node.shape) ? 0.7 : 1);
  const lines = isNamed ? wrapText(form.text, { first: 'name', rest: 'detail' }, most, settings.measure) : [];
  const textWidth = Math.max(0, ...lines.map(({ width }) => width));
  const textHeight = lines.reduce((sum, { style }) => sum + lineHeights[style], 0);
  if (symbol) {
    const gap = lines.length > 0 ? nodeSpace.captionGap : 0;
    const size = even(Math.max(symbol.width, textWidth), symbol.height + gap + textHeight);
    return { lines, textWidth, textHeight, hasMark: false, symbol, ...size, shiftX: 0, shiftY: 0 };
  }
  const isMarked = hasMark && node.shape !== 'text';
  const isStacked = isMarked && node.shape === 'circle';
  const mark = isMarked && !isStacked ? nodeSpace.mark + (lines.length > 0 ? nodeSpace.markGap : 0) : 0;
  const width = Math.max(textWidth + mark, 24) + 2 * nodeSpace.sides;
  const height = Math.max(textHeight, lineHeights.name) + 2 * nodeSpace.ends;
  // In a circle the mark stands above the text; the corners of both must lie inside.
  const across = Math.hypot(textWidth, textHeight + (isStacked ? nodeSpace.mark : 0)) + 2 * nodeSpace.ends;
  const { shiftX, shiftY, ...size } = shapeRoom(node.shape, width, height, Math.max(across, height));
  return {
    lines,
    textWidth,
    textHeight,
    hasMark: isMarked,
    symbol: null,
    ...even(size.width, size.height),
    shiftX,
    shiftY,
  };
}

function symbolOf({ shape }: DiagramNode, { picture }: NodeForm, isVertical: boolean): NodeContent['symbol'] {
  if (picture?.kind === 'image') {
    return {
      width: picture.width ?? picture.height ?? 80,
      height: picture.height ?? picture.width ?? 80,
      wordsAbove: picture.above,
    };
  }
  if (picture?.kind === 'icon') {
    const side = Math.max(24, picture.height ?? 48) + (picture.frame === 'none' ? 0 : 16);
    return { width: side, height: side, wordsAbove: picture.above };
  }
  const size = symbolSize(shape, isVertical);
  return size && { ...size, wordsAbove: false };
}

/** Rectangles of one group whose widths differ by less than this share get one width, for a calm edge. */
export const nearWidth = 0.12;

/** Measures all nodes of a diagram; by node id. */
export function measureNodes(nodes: NodeToMeasure[], settings: MeasureSettings): Record<string, NodeContent> {
  const measured = nodes.map((each) => ({ node: each.node, content: measureNode(each, settings) }));
  const columns = new Map<string | null, NodeContent[]>();
  const isColumn = (node: DiagramNode, content: NodeContent) => node.shape === 'rect' && content.symbol === null;
  for (const { node, content } of measured) {
    if (isColumn(node, content)) columns.set(node.group, [...(columns.get(node.group) ?? []), content]);
  }
  return Object.fromEntries(
    measured.map(({ node, content }) => {
      const near = isColumn(node, content)
        ? (columns.get(node.group) ?? []).filter((other) => other.width * (1 - nearWidth) <= content.width)
        : [];
      return [node.id, { ...content, width: Math.max(content.width, ...near.map((other) => other.width)) }];
    }),
  );
}

/** Whole even pixels, so that middles fall on whole pixels and lines stay sharp. */
function even(width: number, height: number): { width: number; height: number } {
  return { width: Math.ceil(width / 2) * 2, height: Math.ceil(height / 2) * 2 };
}
