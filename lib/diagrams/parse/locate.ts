/** A place in a Mermaid source; both numbers are 1-based. */
export interface Place {
  line: number;
  column: number;
}

/**
 * Blanks what Mermaid takes out of a source before it parses (comments and frontmatter), keeping every line
 * where it stands, so that the places in Mermaid's errors are the author's.
 */
export function blankComments(source: string): string {
  const blank = (text: string) => text.replace(/[^\n]/g, '');
  return source
    .replace(/\r\n?/g, '\n')
    .replace(/^---\n[\s\S]*?\n---(?=\n)/, blank)
    .replace(/^[ \t]*%%(?!\{).*$/gm, '');
}

/** The place where a node, by its id, is first written outside of labels. */
export function locateNode(source: string, id: string): Place {
  const pattern = new RegExp(`(?<![\\w.-])${escape(id)}(?![\\w])`);
  return locate(source, (line) => (isStatement(line) ? pattern.exec(blankLabels(line))?.index : undefined));
}

/** The place of the class name in the `class` statement (or `:::` suffix) that gives it to the node. */
export function locateClass(source: string, node: string, name: string): Place {
  const statement = new RegExp(`^(\\s*class\\s+(?:.*,\\s*)?${escape(node)}\\b.*\\s)${escape(name)}\\s*;?\\s*$`);
  const suffix = new RegExp(`^(.*(?<![\\w.-])${escape(node)}\\b.*:::)${escape(name)}\\b`);
  return locate(source, (line) => (statement.exec(line) ?? suffix.exec(line))?.[1]?.length);
}

/**
 * The place of an edge between two nodes: a line in which both stand in this order. Of several such lines it
 * is the one with the label, and of those the one with the rank (0 for the first).
 */
export function locateEdge(
  source: string,
  from: string,
  to: string,
  { label, rank }: { label: string | null; rank: number } = { label: null, rank: 0 },
): Place {
  const pattern = new RegExp(`(?<![\\w.-])${escape(from)}\\b.*(?<![\\w.-])${escape(to)}\\b`);
  const places = source.split('\n').flatMap((text, index) => {
    const column = isStatement(text) ? pattern.exec(blankLabels(text))?.index : undefined;
    return column === undefined ? [] : [{ text, line: index + 1, column: column + 1 }];
  });
  const words = label?.split('\n')[0];
  const labelled = words ? places.filter(({ text }) => text.includes(words)) : [];
  const { line, column } = labelled[rank] ?? labelled[0] ?? places[rank] ?? places[0] ?? { line: 1, column: 1 };
  return { line, column };
}

/** The lines (1-based) on which groups open, in source order, each with its rank in the order of closing. */
export function groupOpenings(source: string): { line: number; closing: number }[] {
  const openings: { line: number; closing: number }[] = [];
  const open: { line: number; closing: number }[] = [];
  let closed = 0;
  for (const [index, line] of source.split('\n').entries()) {
    if (/^\s*subgraph\b/.test(line)) {
      const opening = { line: index + 1, closing: -1 };
      openings.push(opening);
      open.push(opening);
    } else if (/^\s*end\s*;?\s*$/.test(line)) {
      const opening = open.pop();
      if (opening) opening.closing = closed++;
    }
  }
  return openings;
}

function locate(source: string, find: (line: string) => number | undefined): Place {
  for (const [index, line] of source.split('\n').entries()) {
    const column = find(line);
    if (column !== undefined) return { line: index + 1, column: column + 1 };
  }
  return { line: 1, column: 1 };
}

function isStatement(line: string): boolean {
  return !/^\s*(%%|accTitle|accDescr|subgraph\b|class\b|classDef\b|style\b|linkStyle\b|graph\b|flowchart\b)/.test(line);
}

/** Replaces the text inside brackets, bars and quotes by spaces, so that only ids and arrows are left. */
function blankLabels(line: string): string {
  const spaces = (text: string) => ' '.repeat(text.length);
  return line
    .replace(/"[^"]*"/g, spaces)
    .replace(/\|[^|]*\|/g, spaces)
    .replace(/\[[^\]]*\]|\([^)]*\)+|\{[^}]*\}/g, spaces);
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&');
}
