import type { Nodes, Parents } from 'mdast';
import type { Problem } from '@/lib/problem';
import { isComment, isElement, problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import { oncePerBody } from '../once-per-body';
import type { Content } from '../read-content';
import { componentOf } from '../vocabulary';

/** What holds words only. */
const wordHolders = new Map<string, string>([
  ['tableCell', 'a table'],
  ['link', 'a link'],
  ['linkReference', 'a link'],
  ['emphasis', 'a sentence'],
  ['strong', 'a sentence'],
  ['delete', 'a sentence'],
]);

/**
 * What browsers would move to another place of the page, so that it is no longer the page that was built: blocks within
 * sentences, and links within links.
 */
export function checkNesting({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

const checkPage = oncePerBody(findMisplaced);

function findMisplaced({ file, parsed }: Page): Problem[] {
  const problems: Problem[] = [];

  function walk(node: Nodes, holder: string | null, inLink: boolean): void {
    if (isElement(node)) {
      const component = componentOf(node.name);
      // One that stands outside of what it belongs to is told of by that.
      if (component && !component.inline && !component.parent && holder) {
        const fix = `Put \`<${node.name}>\` on lines of its own, with an empty line before and after it.`;
        problems.push(
          problemAtNode(file, node, `\`<${node.name}>\` is a block and cannot stand within ${holder}`, fix),
        );
        return;
      }
      if (node.name === 'Tech' && inLink) {
        const fix = 'Write its name as text, or put it before or after the link.';
        problems.push(problemAtNode(file, node, '`<Tech>` is a link itself and cannot stand within a link', fix));
      }
    }
    if (node.type === 'footnoteReference' && inLink) {
      const fix = 'Put the footnote behind the link.';
      problems.push(problemAtNode(file, node, 'A footnote is a link itself and cannot stand within a link', fix));
    }
    if (!('children' in node)) return;
    const isLink = node.type === 'link' || node.type === 'linkReference';
    const inside = holderOf(node) ?? (isElement(node) && !componentOf(node.name)?.inline ? null : holder);
    for (const child of node.children) walk(child, inside, inLink || isLink);
  }

  if (parsed) walk(parsed.tree, null, false);
  return problems;
}

/** What words a node holds, as a phrase; null where it may hold blocks. */
function holderOf(node: Parents): string | null {
  // A paragraph of nothing but elements is none: they stand on lines of their own.
  const isText = (child: Nodes) =>
    !isElement(child) && !isComment(child) && !(child.type === 'text' && !child.value.trim());
  if (node.type === 'paragraph') return (node.children as Nodes[]).some(isText) ? 'a sentence' : null;
  if (isElement(node) && componentOf(node.name)?.inline) return `\`<${node.name}>\``;
  return wordHolders.get(node.type) ?? null;
}
