import type { Nodes, Paragraph } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '@/lib/problem';
import { foreignParts, foreignStarts } from '../foreign-syntax';
import { isElement } from '../mdx-elements';
import type { Page } from '../model';
import type { Content } from '../read-content';

/**
 * Syntax of MkDocs, Docusaurus, GitHub and Obsidian that has no meaning here, and Markdown that is not whole: it would
 * be printed as it stands.
 */
export function checkForeignSyntax({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

function checkPage(page: Page): Problem[] {
  const problems: Problem[] = [];
  if (!page.parsed) return problems;

  function checkText(node: Nodes): void {
    const { start, end } = node.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) return;
    // As it was written, with the backslashes that say that a sign is meant as one.
    const source = page.body.slice(start.offset, end.offset);
    for (const { pattern, reason, fix } of foreignParts) {
      const match = pattern.exec(source);
      if (match) problems.push(problemAt(page, start.offset + match.index, reason(match), fix(match)));
    }
  }

  function checkStart(node: Paragraph): void {
    const offset = node.position?.start.offset;
    const first = node.children[0];
    if (offset === undefined || (first && isElement(first))) return;
    const source = page.body.slice(offset, node.position?.end.offset);
    for (const { pattern, reason, fix } of foreignStarts) {
      const match = pattern.exec(source);
      if (match) problems.push(problemAt(page, offset, reason(match), fix(match)));
    }
  }

  visit(page.parsed.tree, (node) => {
    if (node.type === 'paragraph') checkStart(node);
    if (node.type === 'text') checkText(node);
  });
  return problems;
}

/** A problem at a character of a page's body, by its number. */
function problemAt({ file, body }: Page, offset: number, reason: string, fix: string): Problem {
  const before = body.slice(0, offset).split('\n');
  return { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1, reason, fix };
}
