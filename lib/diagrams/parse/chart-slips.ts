import { nearest } from '@/lib/text/did-you-mean';
import { kindOf, kindWords } from './diagram-kinds';
import { knownSlips, lineWords, silentSlips } from './known-slips';

/** What an author most likely meant by a line that Mermaid cannot read, and how to write it. */
interface Slip {
  /** 1-based. */
  line: number;
  /** 1-based. */
  column: number;
  reason: string;
  fix: string;
}

/** The words that begin a block of a sequence diagram, which a line `end` closes. */
const openers = /^(?:loop|alt|opt|par(?:_over)?|critical|break|rect|box)\b/;

/**
 * The slip behind a line that Mermaid cannot read in a diagram that is no flowchart; null where none is known.
 *
 * @param source as Mermaid was given it
 * @param line the line that Mermaid names, from 1
 */
export function slipOfChart(source: string, line: number): Slip | null {
  const { name } = kindOf(source);
  const lines = source.split('\n');
  const isEnd = lines.slice(line).every((each) => each.trim() === '');
  const text = lines[line - 1]?.trim() ?? '';
  const begin = lines.findIndex((each) => each.trim() !== '');
  const [word = ''] = /^\S+/.exec(text) ?? [];
  if (line === begin + 1 && !kindWords.includes(word)) {
    const meant = nearest(word, kindWords);
    if (meant) return slipAt(line, lines[begin] ?? '', `\`${word}\` is no kind of diagram`, `\`${meant}\``);
  }
  if (name === 'sequence diagram') {
    const open = openBlock(lines, isEnd ? lines.length : line, text === 'end');
    if (open) return open;
  }
  const slip = text === '' ? null : slipOfLine(name, lines, line);
  if (slip || !isEnd) return slip;
  // Mermaid came to the end before it saw that something is missing above.
  return (
    openBrace(lines) ??
    lines.map((_, index) => slipOfKnown(name, lines, index + 1)).find((each) => each !== null) ??
    null
  );
}

/** The first line of a diagram that Mermaid takes otherwise than it is meant, without a word. */
export function silentSlip(source: string): Slip | null {
  const { name } = kindOf(source);
  // The lines of a note are text.
  const statements = source.replaceAll(/^[ \t]*note\b[^:\n]*\n[^]*?end note/gim, (note) =>
    note.replaceAll(/[^\n]/g, ' '),
  );
  for (const [index, text] of statements.split('\n').entries()) {
    for (const { pattern, reason, fix } of silentSlips[name] ?? []) {
      const match = pattern.exec(text.trim());
      if (match) return slipAt(index + 1, text, reason, fix(match));
    }
  }
  return null;
}

function slipOfKnown(name: string, lines: string[], line: number): Slip | null {
  const text = lines[line - 1] ?? '';
  for (const { pattern, reason, fix } of knownSlips[name] ?? []) {
    const match = pattern.exec(text.trim());
    if (match) return slipAt(line, text, reason, fix(match));
  }
  return null;
}

function slipOfLine(name: string, lines: string[], line: number): Slip | null {
  const text = lines[line - 1] ?? '';
  const slip = slipOfKnown(name, lines, line);
  if (slip) return slip;
  const [word = ''] = /^[\w-]+/.exec(text.trim()) ?? [];
  const meant = word.length > 2 && lineWords[name] ? nearest(word, lineWords[name]) : null;
  if (meant !== null && meant !== word && Math.abs(meant.length - word.length) < 3) {
    const fix = `\`${meant}${text.trim().slice(word.length)}\``;
    return slipAt(line, text, `\`${word}\` begins no line of ${article(name)}`, fix);
  }
  if (name === 'sequence diagram' && !/->|[-)x]\s*[\w+-]/.test(text) && line > 2) {
    const before = lines[line - 2]?.trim() ?? '';
    if (/:/.test(before)) return slipAt(line, text, 'One message is one line', `\`${before}<br/>${text.trim()}\``);
  }
  return null;
}

/** A block of a sequence diagram that no `end` closes, or an `end` that closes none. */
function openBlock(lines: string[], until: number, atEnd: boolean): Slip | null {
  const open: number[] = [];
  for (const [index, text] of lines.slice(0, until).entries()) {
    if (openers.test(text.trim())) open.push(index);
    if (text.trim() !== 'end') continue;
    if (open.length > 0) open.pop();
    else if (atEnd) {
      const fix = 'Take it out, or begin the block that it closes above it: `alt`, `loop`, `opt` or `par`.';
      return slipAt(index + 1, text, 'This `end` closes nothing', fix);
    }
  }
  const last = open.at(-1);
  if (last === undefined || until < lines.length) return null;
  const text = lines[last] ?? '';
  const fix = 'Write a line `end` below all that belongs to it.';
  return slipAt(last + 1, text, `The block \`${text.trim()}\` is not closed`, fix);
}

/** The last bracket that is not closed before the source ends. */
function openBrace(lines: string[]): Slip | null {
  const pairs: Record<string, string> = { '{': '}', '[': ']', '(': ')' };
  const open: { line: number; column: number; sign: string }[] = [];
  for (const [index, text] of lines.entries()) {
    for (const { 0: sign, index: at } of text
      // How many of an entity take part, `||--o{`, opens nothing.
      .replaceAll(/"[^"]*"|[|}][|o](?:--|\.\.)[|o][|{]/g, (words) => ' '.repeat(words.length))
      .matchAll(/[{}[\]()]/g)) {
      if (pairs[sign]) open.push({ line: index + 1, column: at + 1, sign });
      else if (pairs[open.at(-1)?.sign ?? ''] === sign) open.pop();
    }
  }
  const last = open.at(-1);
  if (!last) return null;
  const { line, column, sign } = last;
  const reason = `The bracket \`${sign}\` that opens here is not closed.`;
  const where = sign === '{' ? 'on a line of its own, below what belongs to it' : 'in the same line';
  return { line, column, reason, fix: `Write its \`${pairs[sign]}\` ${where}.` };
}

function slipAt(line: number, text: string, reason: string, fix: string): Slip {
  const column = text.length - text.trimStart().length + 1;
  return { line, column, reason: `${reason}.`, fix: fix.endsWith('.') ? fix : `Write ${fix}.` };
}

/** `a pie chart`, `an entity diagram`. */
export function article(name: string): string {
  return `${/^[aeio]/i.test(name) ? 'an' : 'a'} ${name}`;
}
