import type { Box } from '@/lib/diagrams/layout/geometry';
import { nearWidth, nodeSpace, type NodeContent } from '@/lib/diagrams/layout/node-content';
import { lineHeights } from '@/lib/diagrams/layout/text-measure';
import type { DiagramNode, NodeMeaning } from '@/lib/diagrams/model/model';
import type { NodeForm, NodePicture } from '@/lib/diagrams/parse/parsed-diagram';
import { drawLines } from './draw-text';
import type { Mark } from './marks';
import { drawSilhouette } from './silhouette';
import { svg, type SvgElement } from './svg-element';

/** A node with all that its drawing needs. */
export interface NodeDrawing {
  node: DiagramNode;
  meaning: NodeMeaning;
  form: NodeForm;
  content: NodeContent;
  box: Box;
  /** Before its name, or as its picture; null for none. */
  mark: Mark | null;
  /** What an image's source stands for: an address or the image itself. */
  image: string | null;
}

/** Draws a node: silhouette, mark, name, details. */
export function drawNode(drawing: NodeDrawing): SvgElement {
  const { node, meaning, form } = drawing;
  const attributes = {
    class: form.look.muted ? 'dg-node dg-faint' : 'dg-node',
    'data-node': node.id,
    'data-hue': meaning.role === null ? form.look.hue : meaning.hue,
    'data-external': meaning.external ? '' : null,
  };
  const drawn = svg('g', attributes, [
    ...(form.tooltip ? [svg('title', {}, [form.tooltip])] : []),
    ...(drawing.content.symbol ? symbolNode(drawing) : shapedNode(drawing)),
  ]);
  if (!node.link) return drawn;
  const target = node.link.newTab ? { target: '_blank', rel: 'noopener' } : {};
  return svg('a', { href: node.link.href, ...target }, [drawn]);
}

function outlineClasses({ meaning, form }: NodeDrawing): string[] {
  return [...(meaning.external || form.look.dashed ? ['dg-external'] : []), ...(form.look.strong ? ['dg-heavy'] : [])];
}

function shapedNode(drawing: NodeDrawing): (SvgElement | string)[] {
  const { node, meaning, content, box, mark } = drawing;
  const look = { classes: outlineClasses(drawing), isPerson: Boolean(meaning.isPerson) };
  const shapes = drawSilhouette(node.shape, box, look);
  const inner = { ...box, x: box.x + content.shiftX, y: box.y + content.shiftY };
  const isStacked = node.shape === 'circle' && content.hasMark;
  return [...shapes, ...(isStacked ? stackedContent(content, inner, mark) : rowContent(node, content, inner, mark))];
}

const classOf = ({ style }: { style: string }) => `dg-${style}`;

/** Mark and text side by side, as a row in the middle of the node. */
function rowContent(
  { shape }: DiagramNode,
  content: NodeContent,
  box: Box,
  mark: Mark | null,
): (SvgElement | string)[] {
  const { mark: size, markGap, sides } = nodeSpace;
  const before = content.hasMark ? size + (content.lines.length > 0 ? markGap : 0) : 0;
  const slack = box.width - content.textWidth - before - 2 * sides;
  const y = box.y + (box.height - content.textHeight) / 2;
  if (!content.hasMark || !mark) {
    const [first] = content.lines;
    // Lines without a mark stand in the middle, as in Mermaid; those of a comment begin at one edge.
    if (shape.startsWith('brace') || shape === 'text' || first === undefined) {
      const x = box.x + (box.width - content.textWidth) / 2;
      return drawLines(content.lines, { x, top: y, align: 'start', width: content.textWidth, classOf });
    }
    const x = box.x + box.width / 2;
    return drawLines(content.lines, { x, top: y, align: 'middle', width: content.textWidth, classOf });
  }
  // In a column of boxes of one width the names begin at one edge; a box grown for its arrows keeps its middle.
  const isColumn = shape === 'rect' && slack <= box.width * nearWidth;
  const x = box.x + sides + (isColumn ? 0 : slack / 2);
  const markY = content.lines.length > 0 ? y + (lineHeights.name - size) / 2 : box.y + (box.height - size) / 2;
  return [
    useMark(mark, x, markY, size),
    ...drawLines(content.lines, { x: x + before, top: y, align: 'start', width: content.textWidth, classOf }),
  ];
}

/** Mark above text, both in the middle: for circles. */
function stackedContent(content: NodeContent, box: Box, mark: Mark | null): (SvgElement | string)[] {
  const { mark: size } = nodeSpace;
  const middle = box.x + box.width / 2;
  const y = box.y + (box.height - content.textHeight - size - 4) / 2 - 1;
  return [
    ...(mark ? [useMark(mark, middle - size / 2, y, size)] : []),
    ...drawLines(content.lines, { x: middle, top: y + size + 4, align: 'middle', width: content.textWidth, classOf }),
  ];
}

/** A symbol, an icon or an image, with its words above or below. */
function symbolNode(drawing: NodeDrawing): (SvgElement | string)[] {
  const { node, form, content, mark, image } = drawing;
  const [symbol, words] = symbolBoxes(content, drawing.box);
  const lines = drawLines(content.lines, {
    x: words.x + words.width / 2,
    top: words.y,
    align: 'middle',
    width: words.width,
    classOf,
  });
  const look = { classes: outlineClasses(drawing), isPerson: false };
  if (!form.picture) return [...drawSilhouette(node.shape, symbol, look), ...lines];
  return [...drawPicture(form.picture, symbol, look.classes, { mark, image }), ...lines];
}

/** Where the symbol lies within the box of its node, and where its words. */
export function symbolBoxes({ symbol, textHeight }: NodeContent, box: Box): [symbol: Box, words: Box] {
  const size = symbol ?? { width: box.width, height: box.height, wordsAbove: false };
  const x = box.x + (box.width - size.width) / 2;
  const top = size.wordsAbove ? box.y + box.height - size.height : box.y;
  const wordsY = size.wordsAbove ? box.y : box.y + box.height - textHeight;
  return [
    { x, y: top, width: size.width, height: size.height },
    { x: box.x, y: wordsY, width: box.width, height: textHeight },
  ];
}

function drawPicture(
  picture: NodePicture,
  box: Box,
  classes: string[],
  { mark, image }: { mark: Mark | null; image: string | null },
): SvgElement[] {
  if (picture.kind === 'image') {
    return image === null
      ? drawSilhouette('rect', box, { classes: ['dg-external'], isPerson: false })
      : [svg('image', { href: image, ...box, preserveAspectRatio: 'xMidYMid meet' })];
  }
  const shape = { none: null, square: 'rect', rounded: 'rounded', circle: 'circle' } as const;
  const frame = shape[picture.frame];
  const margin = frame ? 8 : 0;
  const ground = svg('rect', { class: 'dg-plain', ...box, fill: 'none', 'pointer-events': 'all' });
  return [
    ...(frame ? drawSilhouette(frame, box, { classes, isPerson: false }) : [ground]),
    ...(mark ? [useMark(mark, box.x + margin, box.y + margin, box.width - 2 * margin)] : []),
  ];
}

function useMark(mark: Mark, x: number, y: number, size: number): SvgElement {
  const kind = { brand: 'dg-mark dg-brand', own: 'dg-mark', icon: 'dg-icon' }[mark.kind];
  return svg('use', { class: kind, href: `#SVGID-mark-${mark.id}`, x, y, width: size, height: size });
}
