import { fence } from './convert-lines';

/**
 * Converts what goes over several lines and is not marked by its first: headings with a line below them, comments of
 * HTML, and code that is indented. `origins` are the numbers of the lines that the new ones come from, from 0.
 */
export function convertLayout(lines: string[]): { lines: string[]; origins: number[] } {
  const out: string[] = [];
  const origins: number[] = [];
  let closing: string | null = null;
  let inComment = false;
  let holder = '';
  for (let index = 0; index < lines.length; index += 1) {
    let text = lines[index] ?? '';
    const opened = fence.exec(text);
    if (closing !== null || (opened && !inComment)) {
      if (closing === null) closing = opened?.[2] ?? null;
      else if (opened?.[2]?.startsWith(closing) && !opened[3]?.trim()) closing = null;
      out.push(text);
      origins.push(index);
      continue;
    }
    const summary = /^(\s*)(<details\b[^>]*>)\s*(<summary>.*<\/summary>)\s*$/.exec(text);
    if (summary) {
      const [, indent = '', open = '', line = ''] = summary;
      out.push(indent + open, indent + line, '');
      origins.push(index, index, index);
      continue;
    }
    if (inComment && text.includes('-->')) {
      text = text.replace('-->', '*/}');
      inComment = false;
    } else if (/<!--(?!.*-->)/.test(text)) {
      text = text.replace('<!--', '{/*');
      inComment = true;
    }
    const above = out.at(-1) ?? '';
    const isText = /^[^\s#>|`<{-]/.test(above) && !/^(?:\d+[.)]|[*+])\s/.test(above);
    if (/^(?:=+|-{2,})\s*$/.test(text) && isText && (out.at(-2) ?? '').trim() === '') {
      out[out.length - 1] = `${text.startsWith('=') ? '#' : '##'} ${above}`;
      text = '';
    }
    // Only what belongs to nothing above it is code: no item, callout, tab, footnote or meaning.
    const isCode = /^(?: {4}|\t)\s*\S/.test(text) && above.trim() === '' && !inComment;
    if (
      isCode &&
      !/^\s*(?:[-*+]|\d+[.)]|!!!|\?\?\?|===|:{3,}|\[\^|:\s)/.test(holder) &&
      !/^<\/?(?:[A-Z]|div|details|figure|table|ul|ol|p\b)/.test(holder)
    ) {
      let end = index;
      while (end < lines.length && (/^(?: {4}|\t)/.test(lines[end] ?? '') || (lines[end] ?? '').trim() === ''))
        end += 1;
      const code = lines.slice(index, end).join('\n').trimEnd().split('\n');
      out.push('```text', ...code.map((line) => line.replace(/^(?: {4}|\t)/, '')), '```', '');
      origins.push(index, ...code.map((_, at) => index + at), end - 1, end - 1);
      index = end - 1;
      continue;
    }
    if (/^\S/.test(text)) holder = text;
    out.push(text);
    origins.push(index);
  }
  return { lines: out, origins };
}
