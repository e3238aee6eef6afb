import type { Root } from 'mdast';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '@/lib/problem';
import { acceptAlerts } from './accept-alerts';
import { mdxFaultOf, unclosedTag, type MdxFault } from './mdx-fault';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  // `~~words~~` are struck out, as all write it. In `H~2~O`, MkDocs means something else.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .freeze();

/** So many faults of one page are told at once. */
const most = 20;

/**
 * Parses MDX; the tree is null when the syntax is wrong, for then nothing after the fault can be trusted. Where what
 * is wrong is known, it is taken out and the rest is read once more, so that an author sees all of it at once.
 */
export function parseMdx(file: string, body: string): { tree: Root | null; problems: Problem[] } {
  const first = readMdx(body);
  if ('tree' in first) return { tree: first.tree, problems: [] };
  const problems: Problem[] = [];
  let rest = body;
  let fault: MdxFault | null = mdxFaultOf(rest, first.error);
  while (fault && problems.length < most) {
    const { line, column, reason, fix, covers } = fault;
    problems.push({ file, line, column, reason, fix, hidesPage: true });
    if (covers.length === 0) break;
    for (const [from, to] of covers)
      rest = rest.slice(0, from) + rest.slice(from, to).replaceAll(/[^\n]/g, 'x') + rest.slice(to);
    const next = readMdx(rest);
    fault = 'tree' in next ? null : mdxFaultOf(rest, next.error);
  }
  return { tree: null, problems };
}

/** The tree of a body, or where and why MDX could not go on: at a tag that is not closed, where that begins. */
export function readMdx(body: string): { tree: Root } | { error: VFileMessage; line: number; column: number } {
  try {
    const tree = parser.parse(body);
    acceptAlerts(tree, body);
    return { tree };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    const [, line = error.line ?? 1, column = error.column ?? 1] = unclosedTag.exec(error.reason)?.slice(1) ?? [];
    return { error, line: Number(line), column: Number(column) };
  }
}
