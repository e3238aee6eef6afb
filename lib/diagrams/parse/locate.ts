import { escapePattern } from '@/lib/text/escape-pattern';

/** A place in a Mermaid source; both numbers are 1-based. */
export interface Place {
  line: number;
  column: number;
}

/** Replaces all but line breaks by spaces, so that everything else keeps its place. */
function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

/**
 * Blanks what is no statement (comments, directives and front matter), keeping every character where it stands, so
 * that the places in Mermaid's errors are the author's.
 */
export function blankComments(source: string): string {
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/^\uFEFF/, ' ')
    .replace(/^(\s*)---[^\S\n]*\n[\s\S]*?\n[^\S\n]*---[^\S\n]*(?=\n|$)/, blank)
    .replace(/%%\{[\s\S]*?\}%%/g, blank)
    .replace(/^[ \t]*%%.*$/gm, blank);
}

const statement =
  /(^|[\n;])([^\S\n]*(?:accTitle\s*:|accDescr\s*[:{]|(?:subgraph|class|classDef|style|linkStyle|graph|flowchart|click|direction)\b))/;

/** A source in which only the ids of nodes and the arrows between them are left; all else is blank. */
export function idsAndArrows(source: string): string {
  const spaced = blankComments(source).replace(/accDescr\s*\{[^}]*\}/g, blank);
  const labelled = spaced
    .replace(/"[^"]*"/g, blank)
    .replace(/@\{[^}]*\}/g, blank)
    .replace(/\|[^|\n]*\|/g, blank)
    .replace(/\[[^\]\n]*\]+|\([^)\n]*\)+|\{[^}\n]*\}+/g, blank);
  const pattern = new RegExp(`${statement.source}[^\\n;]*`, 'g');
  return labelled.replace(pattern, (whole, start: string) => start + blank(whole.slice(start.length)));
}

/** The place of the first match of a pattern in a source, outside of comments; the beginning where there is none. */
export function locatePattern(source: string, pattern: RegExp): Place {
  return placeAt(source, pattern.exec(blankComments(source))?.index ?? 0);
}

/** The place where a node, by its id, is first written outside of labels; else where it is written at all. */
export function locateNode(source: string, id: string): Place {
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}_.-])${escapePattern(id)}(?![\\p{L}\\p{N}_])`, 'u');
  const found = pattern.exec(idsAndArrows(source))?.index ?? pattern.exec(blankComments(source))?.index;
  return placeAt(source, found ?? 0);
}

/** The place of the title or the id of a group, where it opens. */
export function locateGroup(source: string, id: string, title: string): Place {
  const words = [id, title.split('\n')[0] ?? title].filter(Boolean).map(escapePattern).join('|');
  return locatePattern(source, new RegExp(`(?<=subgraph\\b[^\\n;]*?)(?:${words})`));
}

/** The place of the class name in the `class` statement (or `:::` suffix) that gives it to the node. */
export function locateClass(source: string, node: string, name: string): Place {
  const inStatement = `(?<=\\bclass\\s+(?:[^\\n;]*,\\s*)?${escapePattern(node)}\\b[^\\n;]*\\s)${escapePattern(name)}\\b`;
  const inSuffix = `(?<=(?<![\\w.-])${escapePattern(node)}\\b[^\\n;]*:::)${escapePattern(name)}\\b`;
  return locatePattern(source, new RegExp(`${inStatement}|${inSuffix}`));
}

/**
 * The place of an edge between two nodes: where both stand in this order in one statement. Of several such places it
 * is the one with the label, and of those the one with the rank (0 for the first).
 */
export function locateEdge(
  source: string,
  from: string,
  to: string,
  { label, rank }: { label: string | null; rank: number } = { label: null, rank: 0 },
): Place {
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_.-])${escapePattern(from)}(?![\\p{L}\\p{N}_])[^\\n;]*(?<![\\p{L}\\p{N}_.-])${escapePattern(to)}(?![\\p{L}\\p{N}_])`,
    'gu',
  );
  const lines = source.replace(/\r\n?/g, '\n').split('\n');
  const places = [...idsAndArrows(source).matchAll(pattern)].map(({ index }) => placeAt(source, index));
  const words = label?.split('\n')[0];
  const labelled = words ? places.filter(({ line }) => lines[line - 1]?.includes(words)) : [];
  return labelled[rank] ?? labelled[0] ?? places[rank] ?? places[0] ?? locateNode(source, from);
}

/** The place of a character, by its number in the source with line breaks of one character. */
export function placeAt(source: string, index: number): Place {
  const before = source.replace(/\r\n?/g, '\n').slice(0, index).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
