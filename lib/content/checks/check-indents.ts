import type { List, Nodes, Parent } from 'mdast';
import type { Problem } from '@/lib/problem';
import { problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import { oncePerBody } from '../once-per-body';
import type { Content } from '../read-content';

/** Indents that mean something to other tools, or to their author, and nothing to Markdown as it is read here. */
export function checkIndents({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

const checkPage = oncePerBody((page) => (page.parsed ? checkBlocks(page, page.parsed.tree) : []));

function checkBlocks(page: Page, parent: Parent & Nodes): Problem[] {
  const problems: Problem[] = [];
  const blocks = parent.children as Nodes[];
  for (const [index, node] of blocks.entries()) {
    const before = blocks[index - 1];
    const fault =
      before?.type === 'list'
        ? faultBelowList(page, node, before)
        : faultOfCode(page, node, blocks.slice(0, index), parent);
    if (fault) problems.push(fault);
    if ('children' in node) problems.push(...checkBlocks(page, node));
  }
  return problems;
}

/** What stands between a list and the next, further to the right than the first and not as far as its text. */
function faultBelowList({ file }: Page, node: Nodes, list: List): Problem | null {
  const { line, column = 1 } = node.position?.start ?? {};
  const start = list.position?.start.column ?? 1;
  const content = list.children.at(-1)?.children[0]?.position?.start.column ?? start;
  if (line === undefined || column <= start || column >= content) return null;
  const what = { list: 'This list', code: 'This code', paragraph: 'This paragraph' }[node.type as string] ?? 'This';
  const reason = `${what} is indented, but does not belong to the item above it, and ends that list`;
  const fix = `Indent it by ${content - 1} spaces, as far as the text of the item, or not at all.`;
  return problemAtNode(file, node, reason, fix);
}

/** Four spaces make code in Markdown elsewhere; in MDX they make nothing. */
function faultOfCode({ file, body }: Page, node: Nodes, above: Nodes[], parent: Nodes): Problem | null {
  if (parent.type !== 'root' || node.type !== 'paragraph') return null;
  // Below the line that opens a callout or a tab of another tool, the indent is told with that line.
  const opener = above.findLast(({ position }) => position?.start.column === 1)?.position?.start.offset ?? 0;
  if (/^(?:!!!|\?\?\?|===|\/\/\/|\.\. )/.test(body.slice(opener))) return null;
  const { line, offset = 0 } = node.position?.start ?? {};
  const indent = body.slice(body.lastIndexOf('\n', offset - 1) + 1, offset);
  if (line === undefined || !/^(?: {4}|\t)\s*$/.test(indent)) return null;
  const fix = 'Put code between lines of three backticks; take the indent of text out.';
  return problemAtNode(file, node, 'An indent makes no code here, so this is printed as text', fix);
}
