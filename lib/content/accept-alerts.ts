import type { Blockquote, Paragraph, Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { calloutKind } from './foreign-syntax';

/** The first line of a callout of GitHub or Obsidian: `[!NOTE]`, `[!warning]- Under development`. */
const mark = /^\[!(\w+)\][+-]?[ \t]*([^\n]*)(?:\n|$)/;

/**
 * Makes quotes that begin with `[!NOTE]` the component `<Callout>` that they stand for, as GitHub and Obsidian do. One
 * of a kind that nobody knows stays as it is.
 */
export function acceptAlerts(tree: Root): void {
  visit(tree, 'blockquote', (quote, index, parent) => {
    const callout = calloutOf(quote);
    if (!callout || !parent || index === undefined) return;
    const siblings: unknown[] = parent.children;
    siblings[index] = callout;
  });
}

function calloutOf(quote: Blockquote): MdxJsxFlowElement | null {
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
  // Without a place of its own: that of the whole begins with the mark.
  const paragraph: Paragraph = {
    type: 'paragraph',
    children: [...(left ? [{ type: 'text' as const, value: left }] : []), ...others],
  };
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
