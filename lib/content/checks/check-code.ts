import type { Code } from 'mdast';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { codeLanguages, readCodeMeta } from '../code-fence';
import { problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import { oncePerBody } from '../once-per-body';
import type { Content } from '../read-content';

/** The languages that a fix names: there are some hundred. */
const usual = 'bash, python, ts, yaml, json, sql, diff or text';

/** Fenced code, or the source of a diagram, of which only the place counts. */
type Fence = Pick<Code, 'position'> & Partial<Pick<Code, 'lang' | 'meta'>>;

/** Fenced code that is not closed, in a language that nobody knows, or with words behind it that have no meaning. */
export function checkCode({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

const checkPage = oncePerBody((page) => {
  const fences = fencesOf(page);
  // What follows on one that is open begins and ends where none was meant to.
  const open = fences.findIndex((node) => faultOfFence(page, node) !== null);
  return (open < 0 ? fences : fences.slice(0, open + 1)).flatMap((node) => checkFence(page, node));
});

/** All fences of a page in their order; those of diagrams are elements by now. */
function fencesOf({ parsed, body }: Page): Fence[] {
  const diagrams = (parsed?.elements ?? [])
    .filter(({ element }) => /^[`~]/.test(body.slice(element.position?.start.offset)))
    .map(({ element: { position } }): Fence => ({ position }));
  const startOf = ({ position }: Fence) => position?.start.offset ?? 0;
  return [...(parsed?.code ?? []), ...diagrams].toSorted((a, b) => startOf(a) - startOf(b));
}

function checkFence(page: Page, node: Fence): Problem[] {
  const problems: Problem[] = [];
  const fault = faultOfFence(page, node);
  if (fault) problems.push(problemAtNode(page.file, node, 'The code that begins here is not closed', fault));
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

/** How to close code that is not closed, or not where it was meant to; null where nothing is wrong. */
function faultOfFence({ body }: Page, { position }: Fence): string | null {
  const lines = body.slice(position?.start.offset, position?.end.offset).split('\n');
  const [, mark = '```'] = /^(`{3,}|~{3,})/.exec(lines[0] ?? '') ?? [];
  const lineAt = (index: number) => (position?.start.line ?? 1) + index;
  const name = mark.startsWith('~') ? `\`${mark}\`` : `\`\`\`\`\` ${mark} \`\`\`\`\``;
  const closing = new RegExp(`^[\\s>]*${mark}${mark.charAt(0)}*\\s*$`);
  const isClosed = lines.length > 1 && closing.test(lines.at(-1) ?? '');
  // Nothing may stand behind the signs that close, so one with a language opens another.
  const next = lines.findIndex((line, index) => index > 0 && line.replace(/^[\s>]*/, '').match(`^${mark}\\w`));
  if (next > 0) {
    return `Write a line ${name} above line ${lineAt(next)}, where other code begins; if that line belongs to this code, open and close this with one sign more.`;
  }
  if (isClosed) return null;
  const almost = lines.findIndex(
    (line, index) => index > 0 && /^[\s>]*(?:`{2,}|~{2,}|'{3,}|´{3,})|(?:`{3}|~{3})\s*$/.test(line),
  );
  if (almost > 0) return `Write line ${lineAt(almost)} as ${name} and nothing else: what stands there closes nothing.`;
  if (lines.slice(1).join('').trim() === '') {
    return `Take the line out, or open the code that it closes with ${name} above.`;
  }
  return `Close it with a line ${name}; all below it would be code.`;
}
