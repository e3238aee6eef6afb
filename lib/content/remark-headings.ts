import { slug } from 'github-slugger';
import type { Heading as HeadingNode, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';

/** A heading of any depth with its place in the file. */
export interface HeadingAtPlace {
  id: string;
  text: string;
  depth: HeadingNode['depth'];
  node: HeadingNode;
}

const explicitId = /\s*\[#([^\]\s]+)\]\s*$/;

/**
 * Gives every heading of a tree its id, and returns them in order. The id is what the author wrote at the end
 * of the heading (`## Why FastAPI? [#why-fastapi]`, then taken out of the text), else a slug of the text. Equal
 * headings get equal ids on purpose: numbering them would change ids when one is inserted above, so the check
 * asks for an explicit id instead.
 */
export function setHeadingIds(tree: Root): HeadingAtPlace[] {
  const headings: HeadingAtPlace[] = [];
  visit(tree, 'heading', (node) => {
    const explicit = takeExplicitId(node);
    const text = toString(node).trim();
    const id = explicit ?? slug(text);
    node.data = Object.assign(node.data ?? {}, { hProperties: { id } });
    headings.push({ id, text, depth: node.depth, node });
  });
  return headings;
}

/** The id that `setHeadingIds` gave a heading, or null before it did. */
export function headingId({ data }: HeadingNode): string | null {
  const known: { hProperties?: { id?: string } } | undefined = data;
  return known?.hProperties?.id ?? null;
}

function takeExplicitId(node: HeadingNode): string | null {
  const last = node.children.at(-1);
  if (last?.type !== 'text') return null;
  const match = explicitId.exec(last.value);
  if (!match?.[1]) return null;
  last.value = last.value.slice(0, match.index);
  return match[1];
}
