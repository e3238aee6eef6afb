import {
  isMap,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Alias,
  type Document,
  type Node,
  type Pair,
  visit,
} from 'yaml';
import type { Problem } from '@/lib/problem';

export type YamlPath = readonly (string | number)[];

/** A YAML text with its data and the way from a place in the data to a place in the file. */
export interface YamlSource {
  file: string;
  /** Scalars are texts as written, so that a version 7.0 does not turn into the number 7; null if unreadable. */
  data: unknown;
  /** Syntax errors and keys that stand twice. */
  problems: Problem[];
  /** A problem at the value of a path, or at its key; at the nearest parent if the path leads nowhere. */
  problemAt(path: YamlPath, reason: string, fix: string, part?: 'key' | 'value'): Problem;
}

/**
 * Reads YAML. `lineOffset` is the number of lines of the file before the text (frontmatter).
 * Never throws: what is wrong stands in `problems`.
 */
export function readYaml(file: string, text: string, lineOffset = 0): YamlSource {
  const { document, lines } = parsedOnce(text);

  function positionAt(offset: number): { line: number; column: number } {
    const { line, col } = lines.linePos(offset);
    return { line: line + lineOffset, column: col };
  }

  function problemAt(path: YamlPath, reason: string, fix: string, part: 'key' | 'value' = 'value'): Problem {
    return { file, ...positionAt(findOffset(document.contents, path, part)), reason, fix };
  }

  // What follows a syntax error mostly follows from it: only the first is told.
  const syntax = document.errors.filter(({ code }) => code !== 'DUPLICATE_KEY').sort((a, b) => a.pos[0] - b.pos[0]);
  const problems = (syntax.length > 0 ? syntax.slice(0, 1) : document.errors).map(({ code, message, pos }): Problem => {
    const reason =
      code === 'DUPLICATE_KEY' ? 'The same key stands twice' : `This is not valid YAML: ${firstLine(message)}`;
    const fix =
      code === 'DUPLICATE_KEY'
        ? 'Keep one of the two.'
        : fixOfSyntax(message, text.split('\n')[lines.linePos(pos[0]).line - 1] ?? '');
    const isOpen = /Missing closing ["']quote/.test(message);
    return { file, ...positionAt(isOpen ? openQuote(text, pos[0]) : pos[0]), reason, fix };
  });
  const lost = syntax.length === 0 ? findLostAlias(document) : null;
  if (lost) {
    const fix = `Put the text in quotes: \`"*${lost.source}"\`.`;
    problems.push({
      file,
      ...positionAt(lost.range?.[0] ?? 0),
      reason: `\`*${lost.source}\` is read as a reference to something that is not there`,
      fix,
    });
  }
  return { file, data: syntax.length === 0 && !lost ? document.toJS() : null, problems, problemAt };
}

/** A text that begins with a star is read as the name of a value elsewhere in the file. */
function findLostAlias(document: Document): Alias | null {
  let lost: Alias | null = null;
  visit(document, {
    Alias(_, node) {
      if (node.resolve(document)) return undefined;
      lost = node;
      return visit.BREAK;
    },
  });
  return lost;
}

/** Where quotes open that do not close: the parser tells of the end of the file. */
function openQuote(text: string, end: number): number {
  let at = 0;
  for (const line of text.split('\n')) {
    const quote = /^\s*(?:- )?(?:[\w-]+:\s+)?(["'])/.exec(line);
    const sign = quote?.[1] ?? '';
    const count = sign ? line.replaceAll(/\\./g, '').split(sign).length - 1 : 0;
    if (quote && count % 2 === 1) return at + quote[0].length - 1;
    at += line.length + 1;
  }
  return end;
}

interface Parsed {
  document: Document.Parsed;
  lines: LineCounter;
}

/** Texts as they were last parsed: when a guide is read again, most of its files are as they were. */
const parsedTexts = new Map<string, Parsed>();
const mostParsedTexts = 100;

function parsedOnce(text: string): Parsed {
  const known = parsedTexts.get(text);
  if (known) return known;
  const lines = new LineCounter();
  // Without the core schema's numbers, dates and booleans there is nothing an author must remember to quote.
  const document = parseDocument(text, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  if (parsedTexts.size >= mostParsedTexts) parsedTexts.clear();
  parsedTexts.set(text, { document, lines });
  return { document, lines };
}

/** What helps against a fault of syntax, by the parser's words and by what stands in its line. */
function fixOfSyntax(message: string, line: string): string {
  if (/^[ ]*\t/.test(line)) return 'Indent with spaces: here stands a tab.';
  const [, item] = /^\s*-([\w-]+:.*)$/.exec(line) ?? [];
  if (item) return `Write a space behind the hyphen: \`- ${item}\`.`;
  if (/Missing closing ["']quote/.test(message)) return 'Close the quote that opens here.';
  if (/^\s*(?:- )?[\w-]+:\s+- /.test(line))
    return 'Begin each entry of a list with `- ` on a line of its own, or write `[one, two]`.';
  if (/^\s*(?:- )?[\w-]+:\S/.test(line)) return 'Write a space behind the colon.';
  if (/^\s*(?:- )?[\w-]+:\s+[^"'\s].*:(?:\s|$)/.test(line)) return 'Put the text in quotes: there is a colon in it.';
  if (/^\s*(?:- )?[\w-]+:\s+[@`%]/.test(line))
    return 'Put the text in quotes: it begins with a sign that YAML keeps for itself.';
  if (/^\s*(?:- )?[\w-]+:\s+["'].*["']\s*\S/.test(line))
    return 'Put all of the text within the quotes; a quote of the text is written `\\"`.';
  if (/ must be sufficiently indented and end with a /.test(message))
    return 'Close the bracket that opens in the lines above.';
  return 'Check indentation, colons and quotes; a text with `: ` or ` #` in it needs quotes.';
}

/** Offset of the node at a path; of the nearest parent that exists where the path leads nowhere. */
function findOffset(contents: Node | null, path: YamlPath, part: 'key' | 'value'): number {
  let offset = contents?.range?.[0] ?? 0;
  let node: unknown = contents;
  for (const [index, step] of path.entries()) {
    const item = itemAt(node, step);
    if (item === undefined) return offset;
    const wantsKey = part === 'key' && index === path.length - 1;
    offset = rangeStart(isPair(item) ? shownPart(item, wantsKey) : item) ?? offset;
    node = isPair(item) ? item.value : item;
  }
  return offset;
}

/** The pair of a map with a key, or the item of a list at an index. */
function itemAt(node: unknown, step: string | number): unknown {
  if (isMap(node)) return node.items.find((pair) => keyOf(pair) === String(step));
  return isSeq(node) ? node.items[Number(step)] : undefined;
}

function keyOf(pair: Pair): string {
  return isScalar(pair.key) ? String(pair.key.value) : '';
}

/** An empty value has a range after its key, sometimes on the next line: its key says better where it is. */
function shownPart({ key, value }: Pair, wantsKey: boolean): unknown {
  const isEmpty = value === null || (isScalar(value) && value.value === '');
  return wantsKey || isEmpty ? key : value;
}

function rangeStart(node: unknown): number | null {
  return node && typeof node === 'object' && 'range' in node && Array.isArray(node.range)
    ? Number(node.range[0])
    : null;
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0]?.replace(/\.$/, '') ?? message;
}
