import type { BlockContent, List, ListItem, Nodes, Paragraph, PhrasingContent, Strong, Table, Text } from 'mdast';

/** What a text consists of; a string stands for plain text. */
export type Words = string | PhrasingContent[];

export function text(value: string): Text {
  return { type: 'text', value };
}

function words(content: Words): PhrasingContent[] {
  return typeof content === 'string' ? [text(content)] : content;
}

export function paragraph(content: Words): Paragraph {
  return { type: 'paragraph', children: words(content) };
}

export function strong(content: string): Strong {
  return { type: 'strong', children: [text(content)] };
}

export function link(url: string, content: string): PhrasingContent {
  return { type: 'link', url, children: [text(content)] };
}

export function item(content: Words, inner: BlockContent[] = []): ListItem {
  return { type: 'listItem', spread: false, children: [paragraph(content), ...inner] };
}

export function list(children: ListItem[], { ordered = false } = {}): List {
  return { type: 'list', ordered, spread: false, children };
}

/** A table from its head and its rows, cell by cell. */
export function table(head: Words[], rows: Words[][]): Table {
  return {
    type: 'table',
    children: [head, ...rows].map((cells) => ({
      type: 'tableRow',
      children: cells.map((cell) => ({ type: 'tableCell', children: words(cell) })),
    })),
  };
}

const blocks = new Set([
  'paragraph',
  'heading',
  'list',
  'table',
  'blockquote',
  'code',
  'thematicBreak',
  'definition',
  'footnoteDefinition',
  'defList',
]);

/** Whether a node is a block of its own, rather than a part of a paragraph. */
export function isBlock(node: Nodes): boolean {
  return blocks.has(node.type);
}
