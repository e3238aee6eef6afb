import { decodeHTML } from 'entities';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RichText, TextSpan } from '@/lib/diagrams/model/rich-text';

/** What a label says beside its words that a drawing has no place for; `fix` says what to write instead. */
export interface Remark {
  reason: string;
  fix: string;
}

/** A label as it is drawn. */
export interface LabelText {
  text: RichText;
  /** The first icon named in the label, `fa:fa-car` without the prefix's own, as `<set>:<name>`; or null. */
  icon: string | null;
  remarks: Remark[];
}

type Mark = keyof Omit<TextSpan, 'text'>;

/** Tags that set type, by the mark they stand for. */
const markTags: Record<string, Mark> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  code: 'code',
  kbd: 'code',
  u: 'underline',
  ins: 'underline',
  s: 'struck',
  del: 'struck',
};

/** Tags of lists, headings and tables, which are markup only where they are closed: `List<Li>` is the author's text. */
const closedTags = new Set(['ul', 'ol', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'pre', 'table', 'tr', 'td', 'th']);
const headings = /^h[1-6]$/;
/** Tags that begin a line and end one. */
const blockTags = /^(?:p|div|hr|ul|ol|li|h[1-6]|pre|table|tr)$/;

/** Tags that are taken out with or without a word; what is no tag of HTML is the author's text, `Map<String>`. */
const silentTags = new Set(['p', 'div', 'span', 'small', 'big', 'sub', 'sup', 'center', 'mark', 'font', 'hr', 'a']);
const lostTags: Record<string, Remark> = {
  a: { reason: 'A link within a label is not drawn', fix: 'Link the node: `click Id "https://…"`.' },
  img: { reason: 'A picture within a label is not drawn', fix: 'Write `Id@{ img: "/picture.png", label: "…" }`.' },
};
const tagPattern = /<(\/?)([a-z][a-z0-9]*)\b([^<>]*)>/gi;
const iconPattern = /(^|[\s([])(fa[bklrs]?|lucide):([a-z0-9-]+)/g;

/**
 * Stands for `<` in what Mermaid reads, as it would take `Map<String>` for markup and lose the half of it. It is a
 * character of no meaning, one for one, so that places stay the same.
 */
const lessThan = '\uE000';

/** Hides from Mermaid every `<` that begins no arrow and is no direction. */
export function hideLessThan(source: string): string {
  return source.replace(/<(?!--|==|-\.)/g, (sign, at: number) =>
    /(?:^|[\n;])\s*(?:graph|flowchart)\s*$/.test(source.slice(Math.max(0, at - 40), at)) ? sign : lessThan,
  );
}

/** Text of Mermaid's database as its author wrote it: no placeholder of Mermaid's or of ours. */
export function authorText(text: string): string {
  return text
    .replaceAll(lessThan, '<')
    .replace(/(?:&amp;|&)?ﬂ°°?(\w+)¶ß/g, (_, name: string) =>
      /^(?:\d+|x[\da-f]+)$/i.test(name) ? `&#${name};` : `&${name};`,
    );
}

/** Reads a label of Mermaid's database: its lines, its type, its icon. */
export function readLabel(written: string, type: string): LabelText {
  const remarks: Remark[] = [];
  let icon: string | null = null;
  const source = authorText(written)
    .replace(/\$\$(.+?)\$\$/gs, (_, formula: string) => {
      const reason = 'A formula is not set here';
      remarks.push({ reason, fix: 'Say it in words or plain characters, as `x²`.' });
      return formula;
    })
    .replace(iconPattern, (_, before: string, set: string, name: string) => {
      const found = `${set}:${name.replace(/^fa-/, '')}`;
      if (icon === null) icon = found;
      else remarks.push({ reason: `The icon ${found} is not drawn`, fix: 'A label has room for one icon.' });
      return before;
    });
  const tokens = type === 'markdown' ? markdownTokens(source) : markupTokens(source, true);
  return { text: linesOf(tokens, remarks), icon, remarks };
}

type Token = { text: string } | { tag: string; closes: boolean };

function markupTokens(source: string, isEncoded: boolean): Token[] {
  const tokens: Token[] = [];
  const addText = (text: string) => {
    for (const [index, line] of text.split(/\\n|\n/).entries()) {
      if (index > 0) tokens.push({ tag: 'br', closes: false });
      if (line !== '') tokens.push({ text: isEncoded ? decodeHTML(line) : line });
    }
  };
  let end = 0;
  for (const match of source.matchAll(tagPattern)) {
    const [whole, slash, name = ''] = match;
    const tag = name.toLowerCase();
    const isMarkup = tag === 'br' || tag in markTags || tag in lostTags || silentTags.has(tag);
    const isClosed = closedTags.has(tag) && source.toLowerCase().includes(`</${tag}>`);
    if (!isMarkup && !isClosed) continue;
    addText(source.slice(end, match.index));
    const closes = slash === '/';
    if (headings.test(tag)) tokens.push({ tag: 'b', closes });
    tokens.push({ tag, closes });
    if (tag === 'li' && !closes) tokens.push({ text: '• ' });
    if (/^t[dh]$/.test(tag) && closes) tokens.push({ text: ' ' });
    end = match.index + whole.length;
  }
  addText(source.slice(end));
  return tokens;
}

function markdownTokens(source: string): Token[] {
  const tokens: Token[] = [];
  const lines = source.replace(/\\n/g, '\n').split('\n');
  const tree = unified()
    .use(remarkParse)
    .parse(lines.map((line) => line.trim()).join('\n'));
  const wrap = (tag: string, node: Nodes) => {
    tokens.push({ tag, closes: false });
    if ('children' in node) node.children.forEach(walk);
    tokens.push({ tag, closes: true });
  };
  function walk(node: Nodes): void {
    if (node.type === 'strong' || node.type === 'heading') wrap('b', node);
    else if (node.type === 'emphasis') wrap('i', node);
    else if (node.type === 'inlineCode')
      tokens.push({ tag: 'code', closes: false }, { text: node.value }, { tag: 'code', closes: true });
    else if (node.type === 'break') tokens.push({ tag: 'br', closes: false });
    else if (node.type === 'text' || node.type === 'html' || node.type === 'code')
      tokens.push(...markupTokens(node.value, false));
    else if ('children' in node) {
      if (node.type === 'listItem') tokens.push({ text: '• ' });
      node.children.forEach(walk);
    }
    if (['paragraph', 'heading', 'code'].includes(node.type)) tokens.push({ tag: 'br', closes: false });
  }
  walk(tree);
  return tokens;
}

function linesOf(tokens: Token[], remarks: Remark[]): RichText {
  const lines: RichText = [[]];
  const open: Mark[] = [];
  for (const token of tokens) {
    if ('text' in token) {
      const marks = Object.fromEntries(open.map((mark) => [mark, true]));
      lines.at(-1)?.push({ text: token.text, ...marks });
      continue;
    }
    const mark = markTags[token.tag];
    if (mark && token.closes) open.splice(open.lastIndexOf(mark), open.includes(mark) ? 1 : 0);
    else if (mark) open.push(mark);
    else if (token.tag === 'br' || (blockTags.test(token.tag) && lines.at(-1)?.length)) lines.push([]);
    const lost = lostTags[token.tag];
    if (lost && !token.closes) remarks.push(lost);
  }
  return lines.map(trimLine).filter((line) => line.length > 0);
}

/** White space at both ends goes, and runs of it are one space, as everywhere in HTML. */
function trimLine(line: TextSpan[]): TextSpan[] {
  const spans = line.map((span) => ({ ...span, text: span.text.replace(/[^\S\u00A0]+/g, ' ') }));
  const [first, last] = [spans[0], spans.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return spans.filter(({ text }) => text !== '');
}
