import type { Root } from 'mdast';
import { remarkDefinitionList } from 'remark-definition-list';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { VFileMessage } from 'vfile-message';
import type { Problem } from '@/lib/problem';
import { acceptAlerts } from './accept-alerts';
import { foreignComponents } from './foreign-syntax';
import { componentOf, vocabularyNames } from './vocabulary';
import { htmlReplacements } from './vocabulary/html-elements';
import { nearest } from '@/lib/text/did-you-mean';

const parser = unified()
  .use(remarkParse)
  .use(remarkMdx)
  // `~~words~~` are struck out, as all write it. In `H~2~O`, MkDocs means something else.
  .use(remarkGfm, { singleTilde: false })
  .use(remarkDefinitionList)
  .freeze();

/** Parses MDX; the tree is null when the syntax is wrong, for then nothing after the fault can be trusted. */
export function parseMdx(file: string, body: string): { tree: Root | null; problems: Problem[] } {
  try {
    const tree = parser.parse(body);
    acceptAlerts(tree, body);
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
      fix: fixOfUnclosed(name, body.split('\n'), Number(line), Number(column)),
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
    fix: stray ? fixOfStray(text) : (fixOfComment(body, line, text) ?? fixFor(error, text)),
  };
}

function fixOfUnclosed(name: string, lines: string[], line: number, column: number): string {
  const text = lines[line - 1] ?? '';
  if (componentOf(name)?.children === 'none' || name === 'hr') {
    return name === 'hr'
      ? 'Write `---` on a line of its own.'
      : `Write \`<${name} … />\`, with a slash before the \`>\`.`;
  }
  // `a<b and b>c`, `List<T>`, `<your-name>`: no tag was meant.
  const before = /[\w.]*$/.exec(text.slice(0, column - 1))?.[0] ?? '';
  const tag = /^<[^>]*>?/.exec(text.slice(column - 1))?.[0] ?? `<${name}>`;
  const isKnown = componentOf(name) !== null || Object.hasOwn(foreignComponents, name);
  const isHtml = Object.hasOwn(htmlReplacements, name);
  if (before !== '' ? !isKnown : !isKnown && !isHtml && !nearest(name, vocabularyNames)) {
    const isComparison = before !== '' && /\s/.test(tag);
    return isComparison
      ? `Write the \`<\` of the text as \`&lt;\`: \`${before}&lt;${tag.slice(1)}\`.`
      : `Put \`${before}${tag}\` in backticks, or write its \`<\` as \`&lt;\`.`;
  }
  if (isHtml) return htmlReplacements[name] ?? '';
  // Its end stands in another block: `<details><summary>…</summary>`, then lines, then `</details>`.
  const end = lines.findIndex((each, index) => index >= line && each.includes(`</${name}>`));
  if (end >= 0) {
    return `Put \`${tag}\` on a line of its own, and what stands behind it on the next; so too the \`</${name}>\` of line ${end + 1}.`;
  }
  return `Put \`</${name}>\` after its content, on a line of its own if \`<${name}>\` is, or write \`<${name} />\` if it has none.`;
}

function fixOfStray(text: string): string {
  const tag = /<\/[^>]*>?/.exec(text)?.[0] ?? 'the closing tag';
  return `Remove \`${tag}\`, or put the tag that it closes before it.`;
}

/** A comment of HTML that goes on behind its first line. */
function fixOfComment(body: string, line: number, text: string): string | null {
  if (!/<!--(?!.*-->)/.test(text)) return null;
  const end = body.split('\n').findIndex((each, index) => index >= line && each.includes('-->'));
  return end < 0
    ? 'Write a comment as `{/* … */}`; this one has no end.'
    : `Write a comment as \`{/* … */}\`: \`{/*\` for this \`<!--\`, and \`*/}\` for the \`-->\` in line ${end + 1}.`;
}

/** What helps, by what stands in the line of the fault: the first that fits. */
const fixes: { pattern: RegExp; fix: (match: RegExpExecArray) => string }[] = [
  { pattern: /<!--\s*(.*?)\s*(?:-->|$)/, fix: ([, words]) => `Write a comment as \`{/* ${words || '…'} */}\`.` },
  { pattern: /-{2,}8<-{2,}/, fix: () => 'Write the text itself, or a link to the page that has it.' },
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
    pattern: /\$\$|\\\(|\\\[|\$[^$\n]*[\\^_][^$\n]*\$/,
    fix: () => 'Formulas are not set here: say it in words, or put it in backticks.',
  },
  {
    pattern: /!\[([^\]]*)\]\(([^)\s]+)[^)]*\)\{:?\s*[^}]*\bwidth=["']?(\d+)[^}]*\}/,
    fix: ([, alt, address, width]) =>
      `Write a picture with a size as \`<img src="${address}" alt="${alt}" width="${width}" />\`.`,
  },
  {
    pattern: /\{:?\s*(?:[.#][\w-]|[\w-]+=)[^}]*\}/,
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
  {
    pattern: /[\w.]+<[\w.]+[^`\n]*>+/,
    fix: ([words]) => `Put \`${words}\` in backticks, or write each \`<\` as \`&lt;\`.`,
  },
  {
    pattern: /<(?=[\d=<-])\S*/,
    fix: ([words]) => `Write the \`<\` of the text as \`&lt;\`: \`&lt;${words.slice(1)}\`.`,
  },
];

/** What helps against what stands in a line; null where nothing that is known does. */
export function fixOfLine(line: string): string | null {
  for (const { pattern, fix } of fixes) {
    const match = pattern.exec(line);
    if (match) return fix(match);
  }
  return null;
}

function fixFor({ source, reason }: VFileMessage, text: string): string {
  const known = fixOfLine(text);
  if (known) return known;
  if (source === 'micromark-extension-mdx-expression' || /brace|expression|acorn/.test(reason)) {
    return 'Write a brace of the text as `\\{`, or put the text in backticks.';
  }
  return 'Write a `<` of the text as `&lt;`, or put the text in backticks; a tag needs its `>` and its closing tag.';
}
