import type { Nodes, Parent } from 'mdast';
import type { Page } from './model';

/** What stands in a text for all that is none: code, tags, the signs of bold and of links. */
const placeholder = '\uFFFC';

/** A paragraph, a heading or a cell, as it was written. */
export interface TextBlock {
  node: Parent & Nodes;
  /** What holds it. */
  parent: Parent & Nodes;
  /** Its source, backslashes and all, with a placeholder for each character that is no text. */
  text: string;
  /** Where the source begins in the body of the page. */
  offset: number;
}

/** All texts of a page, in their order. What has no place in the source is left out. */
export function textBlocks({ parsed, body }: Page): TextBlock[] {
  const found: TextBlock[] = [];

  function walk(parent: Parent & Nodes): void {
    for (const node of parent.children as Nodes[]) {
      if (!('children' in node)) continue;
      const offset = node.position?.start.offset;
      const end = node.position?.end.offset;
      if (offset === undefined || end === undefined || !node.children.some(({ type }) => type === 'text')) {
        walk(node);
        continue;
      }
      let text = '';
      let at = offset;
      for (const [from, to] of textRanges(node)) {
        text += masked(body.slice(at, from)) + body.slice(from, to);
        at = to;
      }
      text += masked(body.slice(at, end));
      found.push({ node, parent, text, offset });
    }
  }

  if (parsed) walk(parsed.tree);
  return found;
}

function masked(source: string): string {
  return source.replaceAll(/[^\n]/g, placeholder);
}

/** Where the texts in a node begin and end; an address that is a link as it stands is none. */
function textRanges(node: Nodes): [from: number, to: number][] {
  if (node.type === 'text') {
    const { start, end } = node.position ?? {};
    return start?.offset === undefined || end?.offset === undefined ? [] : [[start.offset, end.offset]];
  }
  if (!('children' in node)) return [];
  const [first] = node.children;
  if (node.type === 'link' && first && first.position?.start.offset === node.position?.start.offset) return [];
  return (node.children as Nodes[]).flatMap(textRanges);
}
