import type { Code } from 'mdast';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { codeLanguages, readCodeMeta } from '../code-fence';
import { problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import type { Content } from '../read-content';

/** The languages that a fix names: there are some hundred. */
const usual = 'bash, python, ts, yaml, json, sql, diff or text';

/** Fenced code that is not closed, in a language that nobody knows, or with words behind it that have no meaning. */
export function checkCode({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => (page.parsed?.code ?? []).flatMap((node) => checkFence(page, node)));
}

function checkFence(page: Page, node: Code): Problem[] {
  const problems: Problem[] = [];
  if (!isClosed(page, node)) {
    const fix = 'Close it with a line of three backticks; all below it would be code.';
    problems.push(problemAtNode(page.file, node, 'The code that begins here is not closed', fix));
  }
  const { lang, meta } = node;
  if (lang && !codeLanguages.includes(lang.toLowerCase())) {
    const fix = `${didYouMean(lang, codeLanguages)}Write the name of its language, such as ${usual}, behind the backticks.`;
    problems.push(problemAtNode(page.file, node, `Code in \`${lang}\` cannot be highlighted`, fix));
  }
  const { rest } = readCodeMeta(meta);
  if (rest) {
    const fix = 'Write `title="…"`, `{1,3-5}` for lines to mark, `showLineNumbers`, or nothing.';
    problems.push(problemAtNode(page.file, node, `\`${rest}\` means nothing behind the language of code`, fix));
  }
  return problems;
}

function isClosed({ body }: Page, { position }: Code): boolean {
  const lines = body.slice(position?.start.offset, position?.end.offset).split('\n');
  return lines.length > 1 && /^[\s>]*(?:`{3,}|~{3,})\s*$/.test(lines.at(-1) ?? '');
}
