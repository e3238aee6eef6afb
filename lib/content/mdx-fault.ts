import type { VFileMessage } from 'vfile-message';
import type { Problem } from '@/lib/problem';
import { nearest } from '@/lib/text/did-you-mean';
import { foreignComponents } from './foreign-syntax';
import { closingTag } from './foreign-tags';
import { slipOfLine, withoutCode } from './mdx-slips';
import { componentOf, vocabularyNames } from './vocabulary';
import { htmlReplacements } from './vocabulary/html-elements';

/** What MDX says of a tag that is not closed: its name, its line and its column. */
export const unclosedTag = /closing tag for `<([^>]*)>` \((\d+):(\d+)/;

/**
 * What is wrong at one place, with all that has to go so that the rest can be read; nothing where that is not known.
 */
export interface MdxFault extends Pick<Problem, 'line' | 'column' | 'reason' | 'fix'> {
  /** From and to, by the number of the character in the body. */
  covers: [from: number, to: number][];
}

/** What an author did wrong where MDX could not go on: at its beginning, and in the author's words. */
export function mdxFaultOf(body: string, error: VFileMessage): MdxFault {
  const lines = body.split('\n');
  const offsetOf = (line: number, column: number) =>
    lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  const unclosed = unclosedTag.exec(error.reason);
  if (unclosed) {
    const [name = '', line, column] = [unclosed[1], Number(unclosed[2]), Number(unclosed[3])];
    const from = offsetOf(line, column);
    const tag = /^<[^>]*>?/.exec(body.slice(from))?.[0] ?? '';
    return {
      line,
      column,
      reason: `\`<${name}>\` is not closed`,
      fix: fixOfUnclosed(name, lines, line, column),
      covers: isVoid(name) ? [[from, from + tag.length]] : [],
    };
  }
  const line = error.line ?? 1;
  const text = lines[line - 1] ?? '';
  const foreign = foreignBlock(body, offsetOf(line, error.column ?? 1));
  if (foreign) return foreign;
  if (/Unexpected closing (?:slash|tag)/.test(error.reason)) {
    return { ...faultOfClosing(text, line, error.column ?? 1), covers: [] };
  }
  const known = slipOfLine(text);
  if (known) {
    const from = offsetOf(line, 1) + known.start;
    const to = from + known.text.length;
    const end = closingTag(known.text, body, to);
    const fix = fixOfComment(body, line, text) ?? known.fix;
    const isWhole = !(known.text.startsWith('<!--') && !known.text.endsWith('-->'));
    const covers: [number, number][] = isWhole ? [[from, to], ...(end ? [end] : [])] : [];
    return { line, column: known.start + 1, reason: known.reason, fix, covers };
  }
  return { ...faultOfSign(lines, error), covers: [] };
}

/** A tag or a brace that is begun and is none, at its beginning: MDX tells where it could not go on. */
function faultOfSign(lines: string[], error: VFileMessage): Omit<MdxFault, 'covers'> {
  const [line, column] = [error.line ?? 1, error.column ?? 1];
  const isBrace = error.source === 'micromark-extension-mdx-expression' || /brace|expression|acorn/.test(error.reason);
  const sign = isBrace ? '{' : '<';
  const before = lines.slice(0, line);
  before[line - 1] = before[line - 1]?.slice(0, column - 1) ?? '';
  const isOpenQuote = /attribute value/.test(error.reason) && /end of file/.test(error.reason);
  const row = before.findLastIndex((text) =>
    isOpenQuote ? openQuote.test(withoutCode(text)) : withoutCode(text).includes(sign),
  );
  if (row < 0) {
    return { line, column, reason: `This is not valid MDX: ${withoutAdvice(error.reason)}`, fix: signFix(sign) };
  }
  const text = withoutCode(before[row] ?? '');
  const start = /end of file/.test(error.reason) && isBrace ? openBrace(text) : text.lastIndexOf(sign);
  const place = { line: row + 1, column: start + 1 };
  const whole = lines[row] ?? '';
  if (isBrace) {
    if (whole.startsWith('{/*', start)) {
      return { ...place, reason: 'The comment that begins here is not closed', fix: 'Write `*/}` where it ends.' };
    }
    const read = /^\{[^{}]*\}/.exec(whole.slice(start))?.[0];
    const reason = read ? `\`${read}\` is read as code` : 'The brace that opens here is not closed, and begins code';
    return { ...place, reason, fix: signFix(sign) };
  }
  const tag = /^<\/?([A-Za-z][\w.:-]*)([^>]*)/.exec(whole.slice(start));
  const [, name = '', rest = ''] = tag ?? [];
  const open = isOpenQuote ? /([\w-]+)=(["'])[^"']*$/.exec(rest) : null;
  if (open) {
    const at = start + 1 + name.length + 1 + open.index;
    const reason = `The quotes of \`${open[1]}\` are not closed`;
    return { ...place, column: at, reason, fix: `Close them: \`${open[0].replace(/>?\s*$/, '')}"\`.` };
  }
  const isTag = tag !== null && !/\w$/.test(whole.slice(0, start)) && (isKnownTag(name) || /=["']/.test(rest));
  if (isTag && !whole.slice(start).includes('>')) {
    const fix = `Write \`${whole.slice(start).trim()}>\`.`;
    return { ...place, reason: `The tag \`<${name}\` has no \`>\` at its end`, fix };
  }
  const reason = `The \`<\` here is read as the beginning of a tag: ${withoutAdvice(error.reason)}`;
  return { ...place, reason, fix: signFix(sign) };
}

/** A tag whose last value has quotes that do not end in its line. */
const openQuote = /<[A-Za-z][^<>"']*(?:"[^"]*"[^<>"']*)*="[^"]*$/;

/** What stands in a `<style>` or a `<script>` is none of MDX, and its braces are no fault of their own. */
function foreignBlock(body: string, offset: number): MdxFault | null {
  for (const { 0: block, 1: name = '', index } of body.matchAll(/<(style|script)\b[^>]*>(?:[^]*?<\/\1>|[^]*)/gi)) {
    if (index > offset || index + block.length < offset) continue;
    const above = body.slice(0, index).split('\n');
    return {
      line: above.length,
      column: (above.at(-1)?.length ?? 0) + 1,
      reason: `Pages have no \`<${name}>\` of their own`,
      fix: htmlReplacements[name.toLowerCase()] ?? '',
      covers: [[index, index + block.length]],
    };
  }
  return null;
}

function faultOfClosing(text: string, line: number, column: number): Omit<MdxFault, 'covers'> {
  const start = Math.max(0, text.lastIndexOf('<', column - 1));
  const tag = /^<\/[^>]*>?/.exec(text.slice(start))?.[0] ?? 'the closing tag';
  const fix = `Remove \`${tag}\`, or put the tag that it closes before it.`;
  return { line, column: start + 1, reason: `\`${tag}\` closes nothing`, fix };
}

function openBrace(text: string): number {
  const open: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/(?<!\\)[{}]/g)) {
    if (sign === '{') open.push(index);
    else open.pop();
  }
  return open.at(-1) ?? text.lastIndexOf('{');
}

function signFix(sign: '{' | '<'): string {
  return sign === '{'
    ? 'Write a brace of the text as `\\{`, or put the text in backticks.'
    : 'Write a `<` of the text as `&lt;`, or put the text in backticks; a tag needs its `>` and its closing tag.';
}

function withoutAdvice(reason: string): string {
  return reason.replace(/[,;] (?:expected a (?:char|corr|name)|whitespace).*/s, '').replace(/ \(note: .*/s, '');
}

/** Elements that hold nothing, so that their missing end changes nothing below them. */
function isVoid(name: string): boolean {
  return componentOf(name)?.children === 'none' || name === 'hr';
}

function isKnownTag(name: string): boolean {
  return componentOf(name) !== null || Object.hasOwn(foreignComponents, name) || Object.hasOwn(htmlReplacements, name);
}

function fixOfUnclosed(name: string, lines: string[], line: number, column: number): string {
  const text = lines[line - 1] ?? '';
  if (isVoid(name)) {
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
  const closers = lines.flatMap((each, index) =>
    index >= line - 1 ? [...each.matchAll(/<\/([^>\s]+)>/g)].map(([, other = '']) => ({ other, line: index + 1 })) : [],
  );
  const meant = nearest(
    name,
    closers.map(({ other }) => other),
  );
  const closer = closers.find(({ other }) => other === meant);
  if (closer) return `Write \`</${name}>\` for the \`</${closer.other}>\` of line ${closer.line}.`;
  return `Put \`</${name}>\` after its content, on a line of its own if \`<${name}>\` is, or write \`<${name} />\` if it has none.`;
}

/** A comment of HTML that goes on behind its first line. */
function fixOfComment(body: string, line: number, text: string): string | null {
  if (!/<!--(?!.*-->)/.test(text)) return null;
  const end = body.split('\n').findIndex((each, index) => index >= line && each.includes('-->'));
  return end < 0
    ? 'Write a comment as `{/* … */}`; this one has no end.'
    : `Write a comment as \`{/* … */}\`: \`{/*\` for this \`<!--\`, and \`*/}\` for the \`-->\` in line ${end + 1}.`;
}
