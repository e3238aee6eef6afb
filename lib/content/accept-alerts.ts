import type { Blockquote, Paragraph, Root, Text } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { calloutKind } from './foreign-syntax';

/** The first line of a callout of GitHub or Obsidian: `[!NOTE]`, `[!warning]- Under development`. */
const mark = /^\[!(\w+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/**
 * Makes quotes that begin with `[!NOTE]` the component `<Callout>` that they stand for, as GitHub and Obsidian do. One
 * of a kind that nobody knows stays as it is.
 */
export function acceptAlerts(tree: Root, body: string): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const callout = calloutOf(quote, body);
    if (!callout || !parent || index === undefined) return;
    const siblings: unknown[] = parent.children;
    siblings[index] = callout;
  });
}

function calloutOf(quote: Blockquote, body: string): MdxJsxFlowElement | null {
  const [first, ...rest] = quote.children;
  const [words, ...others] = first?.type === 'paragraph' ? first.children : [];
  const match = words?.type === 'text' ? mark.exec(words.value) : null;
  const kind = match && calloutKind(match[1] ?? '');
  if (!match || !kind || words?.type !== 'text') return null;
  const [whole, word = '', given = ''] = match;
  // A word that is no kind of ours stays as the title: "Danger".
  const title =
    given.trim() || (word.toLowerCase() === kind ? '' : word.charAt(0).toUpperCase() + word.slice(1).toLowerCase());
  const left = words.value.slice(whole.length);
  const text: Text[] = left ? [{ type: 'text', value: left, position: restOf(words, body) }] : [];
  const children = [...text, ...others];
  // The place of the whole would begin with the mark.
  const [start, end] = [children[0]?.position?.start, children.at(-1)?.position?.end];
  const paragraph: Paragraph = { type: 'paragraph', children, position: start && end && { start, end } };
  return {
    type: 'mdxJsxFlowElement',
    name: 'Callout',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'type', value: kind },
      ...(title ? [{ type: 'mdxJsxAttribute' as const, name: 'title', value: title }] : []),
    ],
    children: [...(paragraph.children.length > 0 ? [paragraph] : []), ...rest],
    position: quote.position,
  };
}

/** The place of a text without its first line, and without the `>` that begins the next. */
function restOf({ position }: Text, body: string): Text['position'] {
  const { start, end } = position ?? {};
  if (start?.offset === undefined || end?.offset === undefined) return undefined;
  const before = /^[^\n]*\n[\s>]*/.exec(body.slice(start.offset, end.offset))?.[0];
  if (before === undefined) return undefined;
  const column = before.length - before.lastIndexOf('\n');
  return { start: { line: start.line + 1, column, offset: start.offset + before.length }, end };
}
