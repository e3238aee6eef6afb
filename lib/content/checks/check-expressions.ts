import { visit } from 'unist-util-visit';
import type { Problem } from '@/lib/problem';
import { slipOfLine } from '../mdx-slips';
import { isComment, problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import { oncePerBody } from '../once-per-body';
import type { Content } from '../read-content';

/** Code in MDX: imports, exports and `{expressions}`. Content never runs code; a comment is none. */
export function checkExpressions({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

const checkPage = oncePerBody(findExpressions);

function findExpressions({ file, parsed, body }: Page): Problem[] {
  if (!parsed) return [];
  const lines = body.split('\n');
  const problems: Problem[] = [];
  visit(parsed.tree, (node) => {
    if (node.type === 'mdxjsEsm') {
      const word = node.value.startsWith('export') ? 'export' : 'import';
      const fix = 'Remove it: the components are there without it. If it is text, put it in backticks.';
      problems.push(problemAtNode(file, node, `Pages cannot ${word} code`, fix));
    } else if ((node.type === 'mdxFlowExpression' || node.type === 'mdxTextExpression') && !isComment(node)) {
      const fix = 'Write the text itself. For a brace in the text write `\\{`, or put the text in backticks.';
      const plain = problemAtNode(file, node, 'Pages cannot hold `{expressions}`', fix);
      const known = slipOfLine(lines[plain.line - 1] ?? '');
      const problem = known ? { ...plain, column: known.start + 1, reason: known.reason, fix: known.fix } : plain;
      // Several in one line have one cause where one thing helps against them: a formula, a template.
      if (!problems.some((each) => each.line === problem.line && each.fix === problem.fix)) problems.push(problem);
    }
  });
  for (const { element } of parsed.elements) {
    for (const attribute of element.attributes) {
      const isSpread = attribute.type === 'mdxJsxExpressionAttribute';
      if (!isSpread && (attribute.value === null || typeof attribute.value !== 'object')) continue;
      const reason = isSpread
        ? 'Attributes cannot be `{expressions}`'
        : `\`${attribute.name}\` cannot be an \`{expression}\``;
      const fix = isSpread ? 'Write each attribute as `name="text"`.' : `Write \`${attribute.name}="text"\`.`;
      problems.push(problemAtNode(file, attribute, reason, fix));
    }
  }
  return problems;
}
