import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { article, slipOfChart } from './chart-slips';
import { kindOf, kindWords } from './diagram-kinds';
import { slipOfFlowchart } from './flowchart-slips';
import { locatePattern } from './locate';
import { mostEdges } from './load-mermaid';
import type { DiagramSource } from './parse';
import { unplacedFault } from './unplaced-faults';
import { shapeNames } from './shape-names';
import { escapePattern } from '@/lib/text/escape-pattern';

/*
 * Long because all that Mermaid may throw is read here, one form after the other: what is no form that is known falls
 * through to the last.
 */

/** The part of a Mermaid parse error that says where; the grammar's generator adds it to the error. */
interface ParseErrorPlace {
  text?: string;
  /** 0-based. */
  line?: number;
  loc?: { last_line: number; last_column: number };
}

const drawable =
  'Every kind of Mermaid can be drawn; begin the source with its name: `flowchart LR`, `sequenceDiagram`, `classDiagram`, `stateDiagram-v2`, `erDiagram`, `gantt`, `timeline`, `mindmap`, `pie`, `gitGraph`, `C4Context` …';

/**
 * Turns an exception of Mermaid's parser into a problem at the author's line and column.
 *
 * @param source as Mermaid was given it, every character where the author wrote it
 */
export function problemOfParseError(error: unknown, source: string, { file }: Pick<DiagramSource, 'file'>): Problem {
  const message = error instanceof Error ? error.message : String(error);
  const place = (error as { hash?: ParseErrorPlace }).hash;
  // Mermaid drops blank lines at the top before it counts.
  const dropped = source.length - source.trimStart().length;
  const offset = source.slice(0, dropped).split('\n').length - 1;
  const lines = source.split('\n');
  const at = (pattern: RegExp) => ({ file, ...locatePattern(source, pattern) });

  if (message.startsWith('Lexical error')) {
    const line = Math.min((place?.line ?? 0) + offset, lines.length - 1);
    const sign = isFlowchart(source) ? signFault(lines[line] ?? '') : null;
    if (sign) return { file, line: line + 1, ...sign };
    const slip = isFlowchart(source) ? slipOfFlowchart(source, line + 1) : slipOfChart(source, line + 1);
    if (slip) return { file, ...slip };
    return { file, line: line + 1, ...problemOfLexicalError(lines[line] ?? '', source) };
  }
  const shape = /^No such shape: (.*?)\.(?: Shape names should be lowercase\.)?$/.exec(message)?.[1];
  if (shape !== undefined) {
    if (shape.endsWith(',')) {
      const reason = `The comma behind \`${shape.slice(0, -1)}\` is read as a part of it.`;
      const fix = 'Take the commas out of `@{ … }` where each `key: value` has a line of its own.';
      return { ...at(new RegExp(`(?<=shape\\s*:\\s*["']?)${escapePattern(shape)}`)), reason, fix };
    }
    const fix = `${didYouMean(shape.toLowerCase(), shapeNames())}The shapes are ${shapeNames().join(', ')}.`;
    const name = escapePattern(shape);
    return { ...at(new RegExp(`(?<=shape\\s*:\\s*["']?)${name}`)), reason: `There is no shape "${shape}".`, fix };
  }
  if (message.startsWith('Edge limit exceeded')) {
    const reason = `The diagram has more than ${mostEdges} arrows, which no reader can follow.`;
    return { file, line: offset + 1, column: 1, reason, fix: 'Draw it as several diagrams.' };
  }
  if (
    isFlowchart(source) &&
    (message.includes('linkStyle') || /Cannot (?:set|read) properties of undefined/.test(message))
  ) {
    const reason = 'This `linkStyle` numbers an arrow that is not there.';
    return { ...at(/linkStyle/), reason, fix: 'Arrows are numbered from 0 in their order: `linkStyle 0 stroke:red`.' };
  }
  if (error instanceof Error && error.name === 'YAMLException') {
    const reason = `What stands in \`@{ … }\` cannot be read: ${message.split('\n')[0]}`;
    return { ...at(/@\{/), reason, fix: 'Write it as `Id@{ shape: rect, label: "Text" }`.' };
  }
  const read =
    /(?:Lexer|Parse|Parsing) error on line (\d+), column (\d+)/.exec(message) ??
    /\bat line (\d+), column (\d+)/.exec(message);
  if (read) {
    const line = Math.min(Number(read[1]) + offset, lines.length);
    const text = lines[line - 1] ?? '';
    const slip = isFlowchart(source) ? null : slipOfChart(source, line);
    if (slip) return { file, ...slip };
    return {
      file,
      line,
      column: Math.min(Number(read[2]), text.length + 1),
      reason: `Mermaid cannot read \`${text.trim()}\` in this ${kindOf(source).name}.`,
      fix: formOf(source),
    };
  }
  const unplaced = unplacedFault(message, source);
  if (unplaced) return { file, ...unplaced };
  const date = /^Invalid date:(.*)$/.exec(message)?.[1];
  if (date !== undefined) {
    const reason = `\`${date}\` is no date of this plan.`;
    const fix = 'Write dates as `dateFormat` says (`YYYY-MM-DD` without it), `after <id>`, or a length such as `3d`.';
    return { ...at(new RegExp(escapePattern(date))), reason, fix };
  }
  if (!place?.loc) {
    const start = { file, ...locatePattern(source, /\S/) };
    if (message.includes('Diagrams beginning with ---')) {
      const reason = 'The front matter of this diagram is not closed, or does not begin with `---` in its first line.';
      return { ...start, reason, fix: 'Write a line `---` above its first and below its last `key: value` line.' };
    }
    if (!message.startsWith('No diagram type detected')) {
      const reason = `Mermaid cannot read this diagram: ${message.split('\n')[0]}`;
      return { ...start, reason, fix: 'Take out the last change, then add its lines one by one.' };
    }
    if (/^\s*zenuml\b/i.test(source)) {
      const reason = 'ZenUML is no part of Mermaid itself, and is not drawn here.';
      return { ...start, reason, fix: 'Write it as a `sequenceDiagram`: `A.method()` is `A->>B: method()` there.' };
    }
    const reason = `Mermaid cannot read this diagram: ${firstWord(source)} is no kind of diagram.`;
    return { ...start, reason, fix: fixOfKind(source) };
  }

  const open = lines.findIndex((text) => (text.match(/"/g) ?? []).length % 2 === 1);
  if (!place.text?.trim() && open >= 0) {
    const reason = 'The quotes that open here are not closed.';
    const fix = 'Close the quotes: `Id["Label"]`. A quote within a label is written `#quot;`.';
    return { file, line: open + 1, column: (lines[open] ?? '').lastIndexOf('"') + 1, reason, fix };
  }

  // Mermaid gives the place of the last token it understood; the fault begins where that ends.
  const line = Math.min(place.loc.last_line + offset, lines.length);
  const text = lines[line - 1] ?? '';
  const expects = /Expecting (.*), got/.exec(message)?.[1] ?? '';
  const isOpenGroup = !place.text?.trim() && expects.includes("'subgraph'") && expects.includes("'end'");
  const group = isOpenGroup ? openGroup(lines) : null;
  if (group) return { file, ...group };
  const slip = isFlowchart(source) ? (isOpenGroup ? null : slipOfFlowchart(source, line)) : slipOfChart(source, line);
  if (slip) return { file, ...slip };
  const found = place.text?.trim() ? `\`${place.text.trim()}\`` : 'the end of the line';
  return {
    file,
    line,
    column: Math.min(place.loc.last_column, text.length) + 1,
    reason: `Mermaid did not expect ${found} in \`${text.trim()}\`.`,
    fix: isFlowchart(source) ? fixOf(found, expects, text) : formOf(source),
  };
}

/** The last group that no `end` closes. */
function openGroup(lines: string[]): Pick<Problem, 'line' | 'column' | 'reason' | 'fix'> | null {
  const open: number[] = [];
  for (const [index, text] of lines.entries()) {
    if (/^\s*subgraph\b/.test(text)) open.push(index);
    if (/^\s*end\s*;?\s*$/.test(text)) open.pop();
  }
  const index = open.at(-1);
  if (index === undefined) return null;
  const text = lines[index] ?? '';
  return {
    line: index + 1,
    column: text.length - text.trimStart().length + 1,
    reason: `The group \`${text.trim()}\` is not closed.`,
    fix: 'Close every `subgraph` with a line `end`.',
  };
}

/** What Mermaid's reading of single characters stumbles over, in the order in which it is looked for. */
const lexicalFaults: { pattern: RegExp; reason: string; fix: string }[] = [
  {
    pattern: /[–—−→⇒⟶]+>?|-{1,2}[–—]/,
    reason: 'is no arrow of Mermaid, which knows those of plain hyphens',
    fix: 'Write `-->`, or `-.->` and `==>`; editors turn hyphens into dashes.',
  },
  {
    pattern: /[[({]\s*\/[^\]})/\\]*\/?[^\]})/\\]*[\])}]/,
    reason: 'opens a slanted shape, which a slash before the bracket has to close',
    fix: 'Put the label in quotes, `Id["/path"]`, or close it, `Id[/Text/]`.',
  },
  {
    pattern: /[[({]\s*\\[^\]})]*[\])}]/,
    reason: 'opens a slanted shape, which a backslash before the bracket has to close',
    fix: 'Put the label in quotes, `Id["\\path"]`, or close it, `Id[\\Text\\]`.',
  },
  {
    pattern: /[“”„‟«»]/,
    reason: 'is a typographic quote, which Mermaid does not read as one',
    fix: 'Write straight quotes: `Id["Label"]`.',
  },
];

function signFault(text: string): Pick<Problem, 'column' | 'reason' | 'fix'> | null {
  for (const { pattern, reason, fix } of lexicalFaults) {
    const match = pattern.exec(text);
    if (match) return { column: match.index + 1, reason: `\`${match[0]}\` ${reason}.`, fix };
  }
  return null;
}

function problemOfLexicalError(text: string, source: string): Pick<Problem, 'column' | 'reason' | 'fix'> {
  const column = Math.max(1, text.length - text.trimStart().length + 1);
  if (!isFlowchart(source)) return { column, reason: `Mermaid cannot read \`${text.trim()}\`.`, fix: formOf(source) };
  return {
    column,
    reason: `Mermaid cannot read \`${text.trim()}\`.`,
    fix: 'Put the label in quotes, `Id["Label"]`, and write ids of letters, digits and `_`.',
  };
}

/** A diagram of states, classes, entities or messages that cannot be said as a flowchart. */
export function problemOfSaying(error: unknown, source: string, file: string): Problem {
  const message = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
  return {
    file,
    ...locatePattern(source, /\S/),
    reason: `This diagram cannot be drawn here: ${message}`,
    fix: 'Take signs such as brackets and backslashes out of its names, or draw it as a flowchart.',
  };
}

/** A diagram that Mermaid knows and that cannot be drawn here. */
export function problemOfType(type: string, source: string, file: string): Problem {
  return {
    file,
    ...locatePattern(source, /\S/),
    reason: `\`${type}\` says nothing that can be drawn.`,
    fix: drawable,
  };
}

function fixOf(found: string, expected: string, text: string): string {
  if (found.startsWith('`end')) {
    return 'The word `end` closes a group. Write it with a capital as an id, `End`, and in quotes as a label.';
  }
  if (/^`[([{<>]/.test(found) && expected.includes('SQE')) {
    return 'Put a label with brackets in quotes: `Id["Label (detail)"]`.';
  }
  if (expected.includes("'subgraph'") && expected.includes("'end'") && found === 'the end of the line') {
    return 'Close every `subgraph` with a line `end`.';
  }
  if (expected.includes('SQE') && (text.match(/"/g) ?? []).length % 2 === 1) {
    return 'Close the quotes: `Id["Label"]`. A quote within a label is written `#quot;`.';
  }
  if (expected.includes('SQE') && expected.includes('PIPE') && text.includes('"')) {
    return 'Put the whole label in quotes, and write a quote within it as `#quot;`: `Id["Say #quot;yes#quot;"]`.';
  }
  return 'Look for a missing bracket, bar or arrow here or just above: `A[Label] -->|text| B[Label]`.';
}

/** What to begin a source with, by what it begins with. */
function fixOfKind(source: string): string {
  const [first = ''] = source.trimStart().split('\n');
  if (/^(?:`{3}|~{3})/.test(first)) return 'Take the lines of backticks out: a file holds the source and nothing else.';
  const word = /^\S*/.exec(first)?.[0] ?? '';
  if (word === 'mermaid') return 'Take this line out: the source begins with its kind, `flowchart LR`.';
  const joined = /^flow\s+chart/i.test(first) ? 'flowchart' : word;
  return `${didYouMean(joined, kindWords)}${drawable}`;
}

function isFlowchart(source: string): boolean {
  return kindOf(source).form === null;
}

/** How a line of a diagram of this kind is written. */
function formOf(source: string): string {
  const { name, form } = kindOf(source);
  return form === null
    ? `Look for the fault here or just above.`
    : `A line of ${article(name)} is written \`${form}\`.`;
}

function firstWord(source: string): string {
  return `\`${/\S+/.exec(source)?.[0] ?? '(nothing)'}\``;
}
