import type { Root } from 'mdast';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '@/lib/problem';
import { acceptAlerts } from './accept-alerts';
import { componentOf } from './vocabulary';

const parser = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).use(remarkDefinitionList).freeze();

/** Parses MDX; the tree is null when the syntax is wrong, for then nothing after the fault can be trusted. */
export function parseMdx(file: string, body: string): { tree: Root | null; problems: Problem[] } {
  try {
    const tree = parser.parse(body);
    acceptAlerts(tree);
    return { tree, problems: [] };
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return { tree: null, problems: [{ ...problemOf(file, body, error), hidesPage: true }] };
  }
}

function problemOf(file: string, body: string, error: VFileMessage): Problem {
  const unclosed = /closing tag for `<([^>]*)>` \((\d+):(\d+)/.exec(error.reason);
  if (unclosed) {
    const [, name = '', line, column] = unclosed;
    return {
      file,
      line: Number(line),
      column: Number(column),
      reason: `\`<${name}>\` is not closed`,
      fix: fixOfUnclosed(name),
    };
  }
  const line = error.line ?? 1;
  const stray = /Unexpected closing (?:slash `\/` in|tag `<\/([^>]*)>`)/.exec(error.reason);
  const text = body.split('\n')[line - 1] ?? '';
  return {
    file,
    line,
    column: error.column ?? 1,
    reason: `This is not valid MDX: ${error.reason.replace(/[,;] (?:expected a (?:char|corr)|whitespace).*/s, '').replace(/ \(note: .*/s, '')}`,
    fix: stray ? fixOfStray(text) : fixFor(error, text),
  };
}

function fixOfUnclosed(name: string): string {
  if (componentOf(name)?.children === 'none' || name === 'hr') {
    return name === 'hr'
      ? 'Write `---` on a line of its own.'
      : `Write \`<${name} … />\`, with a slash before the \`>\`.`;
  }
  return `Put \`</${name}>\` after its content, on a line of its own if \`<${name}>\` is, or write \`<${name} />\` if it has none.`;
}

function fixOfStray(text: string): string {
  const tag = /<\/[^>]*>?/.exec(text)?.[0] ?? 'the closing tag';
  return `Remove \`${tag}\`, or put the tag that it closes before it.`;
}

/** What helps, by what stands in the line of the fault: the first that fits. */
const fixes: { pattern: RegExp; fix: (match: RegExpExecArray) => string }[] = [
  { pattern: /<!--\s*(.*?)\s*(?:-->|$)/, fix: ([, words]) => `Write a comment as \`{/* ${words || '…'} */}\`.` },
  {
    pattern: /<(https?:\/\/[^>\s]+)>/,
    fix: ([, address]) => `Write the address without \`<\` and \`>\`, or \`[words](${address})\`.`,
  },
  { pattern: /<([^>\s@]+@[^>\s]+)>/, fix: ([, address]) => `Write \`[${address}](mailto:${address})\`.` },
  {
    pattern: /^\s*#{1,6}\s.*?\s*\{#([^}\s]+)[^}]*\}/,
    fix: ([, id]) => `Write the id of a heading as \`[#${id}]\`.`,
  },
  {
    pattern: /\{:?\s*[.#][^}]*\}/,
    fix: ([words]) => `Take \`${words}\` out: what is written has the style of the site.`,
  },
  {
    pattern: /<[A-Za-z][^>]*\s([\w-]+)=[“”„]([^“”"]*)[“”"]/,
    fix: ([, name, value]) => `Put the value in straight quotes: \`${name}="${value}"\`.`,
  },
  {
    pattern: /<[A-Za-z][\w.]*(?:\s+[\w-]+(?:="[^"]*")?)*\s+([\w-]+)=([^"'{\s>/]+)/,
    fix: ([, name, value]) => `Put the value in double quotes: \`${name}="${value}"\`.`,
  },
  {
    pattern: /^(import|export)\b/,
    fix: ([, word]) =>
      `A line that begins with \`${word}\` is read as code. Begin it with another word, or put \`${word}\` in backticks.`,
  },
  { pattern: /\{\{.*?\}\}|\{%.*?%\}/, fix: ([words]) => `Put \`${words}\` in backticks: pages hold no templates.` },
];

function fixFor({ source, reason }: VFileMessage, text: string): string {
  for (const { pattern, fix } of fixes) {
    const match = pattern.exec(text);
    if (match) return fix(match);
  }
  if (source === 'micromark-extension-mdx-expression' || /brace|expression|acorn/.test(reason)) {
    return 'Write a brace of the text as `\\{`, or put the text in backticks.';
  }
  return 'Write a `<` of the text as `&lt;`, or put the text in backticks; a tag needs its `>` and its closing tag.';
}
