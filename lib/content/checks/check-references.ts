import type { Definition, FootnoteDefinition } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '@/lib/problem';
import { problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import type { Content } from '../read-content';

/** Footnotes and addresses that are written below a text, and that nothing in it names: Markdown leaves them out. */
export function checkReferences({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

function checkPage({ file, parsed }: Page): Problem[] {
  if (!parsed) return [];
  const named = new Set<string>();
  const written: (Definition | FootnoteDefinition)[] = [];
  visit(parsed.tree, (node) => {
    if (node.type === 'linkReference' || node.type === 'imageReference') named.add(`[${node.identifier}]`);
    if (node.type === 'footnoteReference') named.add(`[^${node.identifier}]`);
    if (node.type === 'definition' || node.type === 'footnoteDefinition') written.push(node);
  });
  const seen = new Set<string>();
  return written.flatMap((node) => {
    const isFootnote = node.type === 'footnoteDefinition';
    const label = `[${isFootnote ? '^' : ''}${node.label ?? node.identifier}]`;
    const name = `[${isFootnote ? '^' : ''}${node.identifier}]`;
    if (seen.has(name)) {
      const reason = `\`${label}:\` stands twice on this page, and the second is left out`;
      return [problemAtNode(file, node, reason, 'Give it another name, here and where it is named, or remove it.')];
    }
    seen.add(name);
    if (named.has(name)) return [];
    const fix = isFootnote
      ? `Write \`${label}\` behind the words that it belongs to, or remove it.`
      : `Write \`[words]${label}\` where it is meant, or remove it. Text that begins with a bracket begins \`\\[\`.`;
    return [problemAtNode(file, node, `Nothing on this page names \`${label}\`, so it is left out`, fix)];
  });
}
