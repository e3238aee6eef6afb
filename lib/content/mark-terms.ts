import type { PhrasingContent, Root } from 'mdast';
import { proseTexts, termFinder } from './find-terms';
import type { Term } from './model';

/**
 * Wraps the first mention of each term in a tree's prose in `<Term id="…">`, which authors do not write
 * themselves. Returns the terms that it found.
 */
export function markTerms(tree: Root, terms: Term[]): Term[] {
  const find = termFinder(terms);
  const marked = new Set<Term>();
  for (const { node, parent } of proseTexts(tree)) {
    const parts: PhrasingContent[] = [];
    let rest = 0;
    for (const { term, start, end } of find(node.value)) {
      if (marked.has(term)) continue;
      marked.add(term);
      parts.push({ type: 'text', value: node.value.slice(rest, start) });
      parts.push({
        type: 'mdxJsxTextElement',
        name: 'Term',
        attributes: [{ type: 'mdxJsxAttribute', name: 'id', value: term.id }],
        children: [{ type: 'text', value: node.value.slice(start, end) }],
      });
      rest = end;
    }
    if (parts.length === 0) continue;
    parts.push({ type: 'text', value: node.value.slice(rest) });
    const siblings: unknown[] = parent.children;
    siblings.splice(siblings.indexOf(node), 1, ...parts);
  }
  return [...marked];
}
