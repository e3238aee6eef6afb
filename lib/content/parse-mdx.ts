import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '@/lib/problem';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();

/** Parses MDX; the tree is null when the syntax is wrong, for then nothing after the fault can be trusted. */
export function parseMdx(file: string, body: string): { tree: Root | null; problems: Problem[] } {
  try {
    return { tree: parser.parse(body), problems: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, problems: [problemOf(file, error)] };
  }
}

function problemOf(file: string, error: VFileMessage): Problem {
  const unclosed = /closing tag for `<([^>]*)>` \((\d+):(\d+)/.exec(error.reason);
  if (unclosed) {
    const [, name = '', line, column] = unclosed;
    return {
      file,
      line: Number(line),
      column: Number(column),
      reason: `\`<${name}>\` is not closed`,
      fix: `Put \`</${name}>\` after its content, on a line of its own if \`<${name}>\` is, or write \`<${name} />\` if it has none.`,
    };
  }
  return {
    file,
    line: error.line ?? 1,
    column: error.column ?? 1,
    reason: `This is not valid MDX: ${error.reason.replace(/[,;] (?:expected a (?:char|corr)|whitespace).*/s, '')}`,
    fix: fixFor(error),
  };
}

function fixFor({ source, reason }: VFileMessage): string {
  if (source === 'micromark-extension-mdx-expression' || /brace|expression|acorn/.test(reason)) {
    return 'Write a brace of the text as `\\{`, or put the text in backticks.';
  }
  return 'Write a `<` of the text as `&lt;`, or put the text in backticks; a tag needs its `>` and its closing tag.';
}
