import type { Problem } from '@/lib/problem';

/** The part of a Mermaid parse error that says where; the grammar's generator adds it to the error. */
interface ParseErrorPlace {
  text?: string;
  loc?: { last_line: number; last_column: number };
}

const drawable = 'Only flowcharts (`graph TB`, `flowchart LR`, …) can be drawn while the site is built';

/** Turns an exception of Mermaid's parser into a problem at the author's line and column. */
export function problemOfParseError(error: unknown, source: string, file: string): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const place = (error as { hash?: ParseErrorPlace }).hash;
  // Mermaid drops blank lines at the top before it counts.
  const dropped = source.length - source.trimStart().length;
  const offset = source.slice(0, dropped).split('\n').length - 1;

  if (message.startsWith('No diagram type detected') || !place?.loc) {
    const column = dropped - source.lastIndexOf('\n', dropped - 1);
    const reason = `Mermaid cannot read this diagram: ${firstWord(source)} is no kind of diagram.`;
    return {
      file,
      line: offset + 1,
      column,
      reason,
      fix: `${drawable}: begin the source with one of these.`,
    };
  }

  // Mermaid gives the place of the last token it understood; the fault begins where that ends.
  const lines = source.split('\n');
  const line = Math.min(place.loc.last_line + offset, lines.length);
  const text = lines[line - 1] ?? '';
  const found = place.text?.trim() ? `\`${place.text.trim()}\`` : 'the end of the line';
  const expected = /Expecting (.*), got/.exec(message)?.[1] ?? '';
  return {
    file,
    line,
    column: Math.min(place.loc.last_column, text.length) + 1,
    reason: `Mermaid did not expect ${found} in \`${text.trim()}\`.`,
    fix: fixOf(found, expected),
  };
}

/** A diagram that Mermaid knows and that cannot be drawn here. */
export function problemOfType(type: string, source: string, file: string): Problem {
  const start = source.search(/\S/);
  const before = source.slice(0, start).split('\n');
  return {
    file,
    line: before.length,
    column: (before.at(-1)?.length ?? 0) + 1,
    reason: `A ${type.replace(/-v\d+$/, '')} diagram cannot be drawn here.`,
    fix: `${drawable}: say it as a flowchart, or describe it in the page's text.`,
  };
}

function fixOf(found: string, expected: string): string {
  if (/^`[([{<>]/.test(found) && expected.includes('SQE')) {
    return 'Put a label with brackets in quotes: `Id["Label (detail)"]`.';
  }
  if (expected.includes("'subgraph'") && expected.includes("'end'") && found === 'the end of the line') {
    return 'Close every `subgraph` with a line `end`.';
  }
  return 'Look for a missing bracket, bar or arrow here or just above: `A[Label] -->|text| B[Label]`.';
}

function firstWord(source: string): string {
  return `\`${/\S+/.exec(source)?.[0] ?? '(nothing)'}\``;
}
