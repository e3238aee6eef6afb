import { slug } from 'github-slugger';
import { formulas } from '@/lib/content/formulas';
import { calloutTag, lowered, raised } from '@/lib/content/foreign-syntax';

/** What could not be turned into something of ours, by the number of its line, counted from 1. */
export interface LeftOut {
  line: number;
  what: string;
}

/** Lines between two fences are code, and stay as they are. */
export const fence = /^(\s*)(`{3,}|~{3,})(.*)$/;

/**
 * Turns blocks of MkDocs Material and Docusaurus into ours: admonitions, foldable ones, tabs, `:::`, and fences with
 * braces. What stands inside them is converted too.
 */
export function convertBlocks(lines: string[]): string[] {
  const out: string[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    const opened = fence.exec(text);
    if (opened) {
      const end = closeOfFence(lines, index, opened[2] ?? '```');
      out.push(fenceLine(opened), ...lines.slice(index + 1, end + 1));
      index = end;
      continue;
    }
    const admonition = /^(\s*)(!!!|\?\?\?\+?)\s+(\w+)[^"]*(?:"((?:[^"\\]|\\.)*)")?\s*$/.exec(text);
    const tab = /^(\s*)===[+!]*\s+"([^"]*)"\s*$/.exec(text);
    const container = /^(\s*)(:{3,})\s*(\w+)\s*(?:\[([^\]]*)\]|(.*))$/.exec(text);
    if (admonition) {
      const [, indent = '', mark = '', kind = 'note', title] = admonition;
      const end = endOfIndented(lines, index, indent.length);
      const body = convertBlocks(dedent(lines.slice(index + 1, end), indent.length + 4));
      out.push(...indented(mark.startsWith('?') ? details(title ?? kind, body) : callout(kind, title, body), indent));
      index = end - 1;
    } else if (tab) {
      const tabs: [title: string, body: string[]][] = [];
      const indent = tab[1] ?? '';
      let at = index;
      for (;;) {
        const next = /^(\s*)===[+!]*\s+"([^"]*)"\s*$/.exec(lines[at] ?? '');
        if (!next || next[1] !== indent) break;
        const end = endOfIndented(lines, at, indent.length);
        const inside = dedent(lines.slice(at + 1, end), indent.length + 4);
        tabs.push([next[2] ?? '', convertBlocks(inside)]);
        at = end;
        const after = lines.findIndex((line, number) => number >= end && line.trim() !== '');
        if (after >= 0 && /^\s*===[+!]*\s+"/.test(lines[after] ?? '')) at = after;
      }
      out.push(...indented(tabsOf(tabs), indent));
      index = at - 1;
    } else if (container) {
      const [, indent = '', colons = ':::', kind = 'note', bracket, rest] = container;
      let end = lines.findIndex((line, at) => at > index && line.trim() === colons);
      if (end < 0) end = lines.length;
      const body = convertBlocks(lines.slice(index + 1, end));
      out.push(...indented(callout(kind, (bracket ?? rest)?.trim(), body), indent));
      index = end;
    } else {
      out.push(text);
    }
  }
  return out;
}

/** Converts what stands within lines, outside of code. */
export function convertWords(lines: string[], leftOut: LeftOut[]): string[] {
  let closing: string | null = null;
  return lines.map((text, index) => {
    const opened = fence.exec(text);
    if (closing !== null) {
      if (opened?.[2]?.startsWith(closing) && !opened[3]?.trim()) closing = null;
      return text;
    }
    if (opened) {
      closing = opened[2] ?? '```';
      return text;
    }
    const leave = (what: string) => leftOut.push({ line: index + 1, what });
    return outsideOfCode(text, (words) => wordsOf(words, leave));
  });
}

function wordsOf(text: string, leave: (what: string) => void): string {
  const dropped = (what: string) => {
    leave(what);
    return '';
  };
  return (
    text
      .replaceAll(/<!--\s*([\s\S]*?)\s*-->/g, '{/* $1 */}')
      .replaceAll(/\{%-?\s*(?:end)?(?:raw|include|if|for|set|macro)?\b[^%]*%\}/g, dropped)
      .replaceAll(
        /\{(?:\+\+(.*?)\+\+|--(?:.*?)--|~~(?:.*?)~>(.*?)~~|==(.*?)==)\}/g,
        (whole: string, added?: string, by?: string, marked?: string) => {
          leave(`${whole}, of which the last form stays`);
          return added ?? by ?? marked ?? '';
        },
      )
      .replaceAll(/(?<=[\p{L}\d)])\^([\p{L}\d+-]{1,8})\^/gu, '<sup>$1</sup>')
      .replaceAll(/(?<=[\p{L}\d)])~([\p{L}\d+-]{1,8})~(?!~)/gu, '<sub>$1</sub>')
      .replaceAll(/\^\^(\S[^^]*)\^\^/g, '$1')
      .replaceAll(/<a\s+(?:name|id)="[^"]*"\s*(?:\/>|>\s*<\/a>)/g, dropped)
      .replaceAll(/<a\s[^>]*?href="([^"]*)"[^>]*>(.*?)<\/a>/g, '[$2]($1)')
      .replaceAll(/<(?:u|ins)>(.*?)<\/(?:u|ins)>/g, '**$1**')
      .replaceAll(/<(?:del|s|strike)>(.*?)<\/(?:del|s|strike)>/g, '~~$1~~')
      .replaceAll(/<code>(.*?)<\/code>/g, '`$1`')
      .replaceAll(/\{\/\*\s*truncate\s*\*\/\}/g, '')
      .replaceAll(
        /!\[([^\]]*)\]\(((?:[^()\s]|\s(?=[^"]*\)))+)\)\{:?\s*[^}]*\bwidth=["']?(\d+)(?!%)[^}]*\}/g,
        '<img src="$2" alt="$1" width="$3" />',
      )
      .replaceAll(/<img\b[^>]*>/gi, (tag) =>
        tag
          .replaceAll(/([\w-]+)=\{useBaseUrl\((['"])(.*?)\2\)\}/g, '$1="$3"')
          .replaceAll(/([\w-]+)=\{(?:require\()?(['"]?)([^'"{}]*)\2\)?(?:\.default)?\}/g, '$1="$3"')
          .replaceAll(/\s([\w-]+)=([^\s"'{>]+?)(?=\s|\/?>)/g, ' $1="$2"')
          .replaceAll(/\s([\w-]+)='([^']*)'/g, ' $1="$2"'),
      )
      .replaceAll(/(?<!=)\{\{.*?\}\}/g, (macro) => {
        leave(`${macro}, which is text now`);
        return `\`${macro.replaceAll('{', '\uE001')}\``;
      })
      .replaceAll(/<(https?:\/\/[^>\s]+)>/g, '$1')
      .replaceAll(/(?<![\w("'=/<\]])http:\/\/(?!localhost|127\.)(?=[\w-]+\.)/g, (scheme) => {
        leave(`${scheme} before an address, which is https:// now`);
        return 'https://';
      })
      .replaceAll(new RegExp(raised, 'gu'), '<sup>$1</sup>')
      .replaceAll(new RegExp(lowered, 'gu'), '<sub>$1</sub>')
      .replaceAll(new RegExp(formulas.map(({ source }) => source).join('|'), 'gu'), (whole) => {
        leave(`${whole}, which is code now`);
        return `\`${whole.replaceAll('$', '').trim().replaceAll('{', '\uE001')}\``;
      })
      .replaceAll(/<([^>\s@]+@[^>\s]+)>/g, '[$1](mailto:$1)')
      .replaceAll(
        /<(br|hr|img)\b([^>]*?)\s*\/?>/gi,
        (_, name: string, rest: string) => `<${name.toLowerCase()}${rest} />`,
      )
      .replaceAll(/<hr \/>/g, '---')
      .replaceAll(/<(b|strong)>(.*?)<\/\1>/g, '**$2**')
      .replaceAll(/<(i|em)>(.*?)<\/\1>/g, '*$2*')
      .replaceAll(/^(#{1,6}\s.*?)\s*\{:?\s*#([\w-]+)[^}]*\}\s*$/g, '$1 [#$2]')
      .replaceAll(/\{:?\s*(?:[.#][\w-]|[\w-]+=)[^}]*\}/g, dropped)
      .replaceAll(/(?<![\w:]):((?:material|fontawesome|octicons|simple)-[\w-]+|[a-z][a-z0-9_+-]*):(?![\w:])/g, dropped)
      .replaceAll(/(?<!=)==([^=\s][^=]*)==(?!=)/g, '<mark>$1</mark>')
      .replaceAll(/\+\+([a-z][a-z0-9+-]*)\+\+/gi, (_, keys: string) =>
        keys
          .split('+')
          .map((key) => `<kbd>${key}</kbd>`)
          .join('+'),
      )
      .replace(/^\s*(?:-{2,}8<-{2,}.*|\[TOC\]|\*\[[^\]]+\]:.*)$/, dropped)
      .replace(/^import .* from ['"].*['"];?\s*$/, (line) => (line.includes('@theme/') ? '' : dropped(line)))
      .replaceAll(/<TabItem\s+([^>]*)>/g, (_, rest: string) => {
        const value = /value="([^"]*)"/.exec(rest)?.[1] ?? 'tab';
        return `<Tab id="${slug(value)}" title="${/label="([^"]*)"/.exec(rest)?.[1] ?? value}">`;
      })
      .replaceAll('</TabItem>', '</Tab>')
      .replaceAll(/<Tabs(?:\s+groupId="([^"]*)")?[^>]*>/g, (tag, group?: string) =>
        tag.includes('label="') ? tag : `<Tabs group="${slug(group ?? 'view')}" label="Choices">`,
      )
      // The marks of lists stand as far from their text as before.
      .replace(/^(\s*(?:[-*+]|\d+[.)]))\s{4,}/, '$1   ')
      // What is left of `<` and `{` begins no tag and no comment, and is text.
      .replaceAll(/<(?![A-Za-z/][^<]*>)/g, '&lt;')
      .replaceAll(/(?<![\\={])\{(?![{/]|\s*[.#]|\.\.\.)(?![^<]*\}\s*\/?>)/g, '\\{')
  );
}

/** Applies a change to all of a line but what stands between backticks. */
function outsideOfCode(text: string, change: (words: string) => string): string {
  const parts = text.split(/(`+[^`]+`+)/);
  // With a placeholder for code, so that patterns see the whole line.
  const codes = parts.filter((_, index) => index % 2 === 1);
  const words = parts.map((part, index) => (index % 2 === 1 ? '\uE000' : part)).join('');
  return change(words)
    .replaceAll('\uE001', '{')
    .replaceAll('\uE000', () => codes.shift() ?? '');
}

/** The number of the line that ends the code which begins at a line; the last where none does. */
export function closeOfFence(lines: string[], start: number, mark: string): number {
  const end = lines.findIndex(
    (line, at) => at > start && line.trim().startsWith(mark) && line.trim().replaceAll(mark[0] ?? '`', '') === '',
  );
  return end < 0 ? lines.length - 1 : end;
}

/** ``` {.python title="x"} and ``` py */
function fenceLine([, indent = '', mark = '', info = '']: RegExpExecArray): string {
  const braces = /^\s*\{\s*\.(\w+)([^}]*)\}\s*$/.exec(info);
  const words = braces ? `${braces[1]} ${(braces[2] ?? '').replaceAll(/\.\w+/g, '')}` : info;
  return `${indent}${mark}${words.replaceAll(/\s+/g, ' ').trim()}`;
}

/** The first line behind a start that is neither empty nor indented by four more. */
function endOfIndented(lines: string[], start: number, indent: number): number {
  let end = start + 1;
  for (let at = start + 1; at < lines.length; at += 1) {
    const text = lines[at] ?? '';
    if (text.trim() === '') continue;
    if (text.length - text.trimStart().length < indent + 4) break;
    end = at + 1;
  }
  return end;
}

function dedent(lines: string[], by: number): string[] {
  return lines.map((line) => (line.slice(0, by).trim() === '' ? line.slice(by) : line.trimStart()));
}

function indented(lines: string[], indent: string): string[] {
  return indent === '' ? lines : lines.map((line) => (line === '' ? line : indent + line));
}

function callout(kind: string, title: string | undefined, body: string[]): string[] {
  return [calloutTag(kind, plainTitle(title) || undefined), '', ...trimmed(body), '', '</Callout>'];
}

/** A title as the text of an attribute, without marks of Markdown. */
function plainTitle(title = ''): string {
  return title.replaceAll(/\\(?=")|[*_`]/g, '').replaceAll('"', '&quot;');
}

function details(title: string, body: string[]): string[] {
  return ['<details>', `<summary>${title.replaceAll('\\"', '"')}</summary>`, '', ...trimmed(body), '', '</details>'];
}

function tabsOf(tabs: [title: string, body: string[]][]): string[] {
  const titles = tabs.map(([title]) => title);
  return [
    `<Tabs group="${slug(titles[0] ?? 'view').replaceAll(/[^a-z0-9-]/g, '') || 'view'}" label="${titles.join(', ')}">`,
    ...tabs.flatMap(([title, body], index) => [
      `<Tab id="${slug(title).replaceAll(/[^a-z0-9-]/g, '') || `tab-${index + 1}`}" title="${title}">`,
      '',
      ...trimmed(body),
      '',
      '</Tab>',
    ]),
    '</Tabs>',
    '',
  ];
}

function trimmed(lines: string[]): string[] {
  return lines
    .join('\n')
    .replace(/^\n+|\n+$/g, '')
    .split('\n');
}
