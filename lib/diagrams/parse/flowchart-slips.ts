import type { Problem } from '@/lib/problem';
import { blankComments } from './locate';

/** A statement of a flowchart that is often written so, and how it is written right. */
interface FlowchartSlip {
  pattern: RegExp;
  reason: string;
  /** The statement as it is to be written, or a sentence that ends in a full stop. */
  fix: (match: RegExpExecArray) => string;
}

/** Against the line with what stands in quotes blanked, so that labels are not taken for statements. */
const slips: FlowchartSlip[] = [
  {
    pattern: /^(?:graph|flowchart)\s+(?!(?:TB|TD|BT|LR|RL)\b)(\w+)/,
    reason: 'This is no direction of a flowchart',
    fix: ([, way = '']) =>
      /^(?:tb|td|bt|lr|rl)$/i.test(way)
        ? `\`flowchart ${way.toUpperCase()}\`: the direction stands in capitals`
        : '`flowchart LR`, or TB, BT or RL for the direction',
  },
  {
    pattern:
      /^(?=.*(?:--|==|-\.))(?:.*?[>|&\-.=]\s*)??(class|classDef|style|linkStyle|click|href|call|subgraph|graph|flowchart|interpolate)(?=\s*(?:-->|---|-\.|==|&|$))/,
    reason: 'This id is a word of Mermaid',
    fix: ([, word = '']) =>
      `it with a capital, and as before in its label: \`${word.charAt(0).toUpperCase()}${word.slice(1)}[${word}]\``,
  },
  {
    pattern: /^(?!subgraph\b)(.*(?:-->|---|-\.->|==>).*[^\s>|&=-])\s+end$/,
    reason: 'The `end` of a group stands on a line of its own',
    fix: ([, statement]) => `\`${statement}; end\``,
  },
  {
    pattern: /\[\s*""\s*\]|\(\s*""\s*\)|\{\s*""\s*\}|\|\s*""\s*\||(?<=^(?:.*[>|&-]\s*)?\w+)(?:\[\]|\(\)|\{\})/,
    reason: 'This label is empty, and Mermaid reads none without a character',
    fix: ([label = '']) => `\`${label.replace(/\s*""\s*/, '').replace(/^(.+)(.)$/, '$1" "$2')}\``,
  },
  {
    pattern: /^(.*\S)\s*(?:\/\/|#)(?!\w*;)\s+\S.*$|^(?:\/\/|#)\s+\S.*$/,
    reason: 'Comments of Mermaid begin with `%%`, on lines of their own',
    fix: () => 'Write `%% …` on a line of its own.',
  },
  {
    pattern: /^(?!%%)(.*\S)\s*%%.*$/,
    reason: 'A comment stands on a line of its own',
    fix: () => 'Move what begins with `%%` to the line above.',
  },
  {
    pattern: /^subgraph\s+([^["\n]+?)\s+(".*")$/,
    reason: 'The title of a group stands in square brackets behind its id',
    fix: ([, id, title]) => `\`subgraph ${id?.trim().replaceAll(/\W+/g, '_')}[${title}]\``,
  },
  {
    pattern: /^(.*?\S)\s*--\|([^|]*)\|\s*(?!>)(\S.*)$/,
    reason: 'The head of this arrow is missing before its text',
    fix: ([, from, words, to]) => `\`${from} -->|${words}| ${to}\``,
  },
  {
    pattern: /^(.*?\S)\s*(-->|---|-\.->|==>)\s*\|([^|]*?)\s+(\S+)$/,
    reason: 'The text of this arrow has no bar at its end',
    fix: ([, from, arrow, words, to]) => `\`${from} ${arrow}|${words}| ${to}\``,
  },
  {
    pattern: /^(.*?\S)\s+--\s+([^->|]+?)\s+->\s*(\S.*)$/,
    reason: 'An arrow with words in its middle ends in two hyphens and a head',
    fix: ([, from, words, to]) => `\`${from} -- ${words} --> ${to}\``,
  },
  {
    pattern: /^(\w+(?:[[({][^\])}]*[\])}]+)?)\s*--\s*([^->|\s][^->|]*?)\s*--\s*(\w.*)$/,
    reason: 'A line with words in its middle ends in three hyphens, and an arrow in two and a head',
    fix: ([, from, words, to]) => `\`${from} -- ${words} --- ${to}\`, or \`-->\` for an arrow`,
  },
  {
    pattern: /^(.*[^\s<-])\s*(?<![-.=])(?:->|- >|-- >|=>)(?!>)\s*(\S.*)$/,
    reason: 'This arrow is none of Mermaid',
    fix: ([, from, to]) => `\`${from} --> ${to}\`, or \`==>\` for a thick arrow`,
  },
  {
    pattern: /^(.*\S)\s*(?:-->|---|-\.->|==>)\s*;?$/,
    reason: 'This arrow leads nowhere',
    fix: ([, from]) => `\`${from} --> Other\`, or take the arrow out`,
  },
  {
    pattern: /^(\w+)@(-->|---|-\.->|==>)\s*(\S.*)$/,
    reason: 'The id of an arrow stands between a node and its arrow',
    fix: ([, id, arrow, to]) => `\`Other ${id}@${arrow} ${to}\``,
  },
  {
    pattern: /^(?:-->|---|-\.->|==>)\s*(\S.*)$/,
    reason: 'This arrow comes from nowhere',
    fix: ([, to]) => `\`Other --> ${to}\`, or join the line with the one above`,
  },
  {
    pattern: /^(.*?\S)\s*(-->|---|-\.->|==>)\s*([\w.]+)\s*:\s*(.+)$/,
    reason: 'The text of an arrow stands between bars',
    fix: ([, from, arrow, to, words]) => `\`${from} ${arrow}|${words}| ${to}\``,
  },
  {
    pattern:
      /^(?!subgraph\b|style\b|class\b|classDef\b|linkStyle\b|click\b|direction\b|graph\b|flowchart\b)([\p{L}_][\w]*(?:[ \t]+[\p{L}\d_]+)+)\s*(-->|---|-\.->|==>)\s*(.*)$/u,
    reason: 'An id is one word; words of several stand in a label',
    fix: ([, words = '', arrow, to]) => `\`${words.replaceAll(/\s+/g, '_')}[${words}] ${arrow} ${to}\``,
  },
  {
    pattern: /^.*(?:[[(]\{|\{[[(]).*$/,
    reason: 'A label with brackets in it is read as another shape',
    fix: () => 'Put a label with brackets in quotes: `Id["{Label}"]`.',
  },
  {
    pattern: /^[^|]*[[({][^\])}|]*\|[^|\])}]*[\])}].*$/,
    reason: 'A bar within a label begins the text of an arrow',
    fix: () => 'Put a label with a bar in quotes: `Id["a | b"]`.',
  },
];

/**
 * The slip behind a line that Mermaid cannot read in a flowchart; null where none is known.
 *
 * @param source as Mermaid was given it
 * @param line the line that Mermaid names, from 1: that of the fault, or the next that says anything
 */
export function slipOfFlowchart(source: string, line: number): Omit<Problem, 'file'> | null {
  const lines = blankComments(source).split('\n');
  const named = Math.min(line, lines.length) - 1;
  const before = lines.findLastIndex((text, index) => index < named && text.trim() !== '');
  const stray = strayEnd(lines, named);
  if (stray) return stray;
  for (const index of [named, before]) {
    const text = lines[index] ?? '';
    const slip = openBracket(text, index) ?? slipOfLine(text, index);
    if (slip) return slip;
  }
  // Mermaid came to the end before it saw that something is open above.
  const isEnd = lines.slice(named + 1).every((text) => text.trim() === '');
  if (!isEnd) return null;
  const inOrder = lines.map((text, index) => openBracket(text, index) ?? slipOfLine(text, index));
  return inOrder.find((slip) => slip !== null) ?? null;
}

function slipOfLine(text: string, index: number): Omit<Problem, 'file'> | null {
  // Their quotes stay, so that the pattern sees where a label is; the words come back into the fix.
  const words: string[] = [];
  const bare = text.trim().replaceAll(/"[^"]*"/g, (quoted) => {
    words.push(quoted);
    return `"${'\uE000'.repeat(quoted.length - 2)}"`;
  });
  for (const { pattern, reason, fix } of slips) {
    const match = pattern.exec(bare);
    if (!match) continue;
    const advice = fix(match).replaceAll(/"\uE000*"/g, () => words.shift() ?? '""');
    return {
      line: index + 1,
      column: text.length - text.trimStart().length + 1,
      reason: `${reason}.`,
      fix: advice.endsWith('.') ? advice : `Write ${advice}.`,
    };
  }
  return null;
}

/** A bracket of a label that its line does not close. */
function openBracket(text: string, index: number): Omit<Problem, 'file'> | null {
  const pairs: Record<string, string> = { '[': ']', '(': ')', '{': '}' };
  if (/@\{|accDescr/.test(text) || (text.match(/"/g) ?? []).length % 2 === 1) return null;
  const bare = text.replaceAll(/"[^"]*"|\|[^|]*\|/g, (quoted) => ' '.repeat(quoted.length));
  const open: { at: number; sign: string }[] = [];
  for (const { 0: sign, index: at } of bare.matchAll(/[[\](){}]/g)) {
    if (pairs[sign]) open.push({ at, sign });
    else if (pairs[open.at(-1)?.sign ?? ''] === sign) open.pop();
    else return null;
  }
  const [first] = open;
  if (!first) return null;
  const closing = open
    .toReversed()
    .map(({ sign }) => pairs[sign])
    .join('');
  const rest = bare.slice(first.at + 1);
  const end = first.at + 1 + (/\s*(?:-->|---|-\.->|==>|&|$)/.exec(rest)?.index ?? rest.length);
  return {
    line: index + 1,
    column: first.at + 1,
    reason: `The bracket that opens here is not closed.`,
    fix: `Write \`${(text.slice(0, end) + closing + text.slice(end)).trim()}\`.`,
  };
}

/** An `end` where no group is open. */
function strayEnd(lines: string[], named: number): Omit<Problem, 'file'> | null {
  if (lines[named]?.trim().replace(/;$/, '') !== 'end') return null;
  const above = lines.slice(0, named).join('\n');
  const opened = above.match(/(?:^|[\n;])\s*subgraph\b/g)?.length ?? 0;
  const closed = above.match(/(?:^|[\n;])\s*end\s*(?=$|[\n;])/g)?.length ?? 0;
  if (opened > closed) return null;
  const fix = 'Take it out, or begin the group that it closes above: `subgraph Id[Title]`.';
  return {
    line: named + 1,
    column: (lines[named] ?? '').indexOf('end') + 1,
    reason: 'This `end` closes nothing.',
    fix,
  };
}
