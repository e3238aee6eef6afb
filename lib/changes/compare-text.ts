import { diffArrays, diffWordsWithSpace } from 'diff';
import type { LineChange, TextChange, WordPart } from './model';

interface Line {
  text: string;
  code: boolean;
  /** The line of the heading that it stands below, or null. */
  heading: string | null;
}

/** Two lines are one that was rewritten if they share this part of their words; else one went and one came. */
const leastLikeness = 0.4;
/** Above this many pairs of lines, rewritten ones are not looked for. */
const mostPairs = 40_000;

/** What differs between two texts in Markdown: lines and words, by the heading they stand below. */
export function compareText(before: string, after: string): TextChange[] {
  const changes: TextChange[] = [];
  // What stood below a heading that was rewritten is told below the new one.
  const rewritten = new Map<string | null, string | null>();
  for (const [old, now] of alignLines(linesOf(before), linesOf(after))) {
    if (old && now && isHeading(old)) rewritten.set(old.text, now.text);
    if (old && now && old.text === now.text) continue;
    const place = now ? now.heading : (rewritten.get(old?.heading ?? null) ?? old?.heading ?? null);
    const heading = place === null ? null : headingWords(place);
    const open = changes.at(-1);
    if (open?.heading === heading) open.lines.push(lineChange(old, now));
    else changes.push({ heading, lines: [lineChange(old, now)] });
  }
  return changes;
}

/** What differs between two lists of lines, such as the steps of a flow. */
export function compareLines(before: string[], after: string[]): LineChange[] {
  const plain = (text: string): Line => ({ text, code: false, heading: null });
  return alignLines(before.map(plain), after.map(plain))
    .filter(([old, now]) => old?.text !== now?.text)
    .map(([old, now]) => lineChange(old, now));
}

/** The words of two texts in reading order, what is gone before what has come. */
export function compareWords(before: string, after: string): WordPart[] {
  const parts: WordPart[] = [];
  let removed = '';
  let added = '';
  const flush = () => {
    if (removed) parts.push({ kind: 'removed', text: removed });
    if (added) parts.push({ kind: 'added', text: added });
    removed = '';
    added = '';
  };
  const changes = diffWordsWithSpace(before, after);
  changes.forEach((change, index) => {
    const follows = changes[index + 1];
    if (change.removed) removed += change.value;
    else if (change.added) added += change.value;
    else if (removed && added && change.value.trim() === '' && follows && (follows.added || follows.removed)) {
      // A space between two rewritten words belongs to both: whole phrases read better than every other word.
      removed += change.value;
      added += change.value;
    } else {
      flush();
      parts.push({ kind: 'same', text: change.value });
    }
  });
  flush();
  return parts;
}

/** The words of a line of Markdown that is a heading: "## Key \\*rules\\*" → "Key *rules*". */
export function headingWords(line: string): string {
  return line.replace(/^#+ /, '').replace(/\\([!-/:-@[-`{-~])/g, '$1');
}

function isHeading({ text, code }: Line): boolean {
  return !code && /^#{1,6} /.test(text);
}

function lineChange(old: Line | null, now: Line | null): LineChange {
  const code = (now ?? old)?.code ?? false;
  if (old && now) return { kind: 'changed', code, words: compareWords(old.text, now.text) };
  if (now) return { kind: 'added', code, words: [{ kind: 'added', text: now.text }] };
  return { kind: 'removed', code, words: [{ kind: 'removed', text: old?.text ?? '' }] };
}

/** Empty lines say nothing outside code. */
function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let fence: string | null = null;
  let heading: string | null = null;
  for (const line of text.split('\n')) {
    const opening: string | null = fence;
    const mark: string | undefined = /^\s*(`{3,}|~{3,})/.exec(line)?.[1];
    if (mark && opening === null) fence = mark;
    else if (mark && opening !== null && mark.startsWith(opening) && line.trim() === mark) fence = null;
    const code = opening !== null || mark !== undefined;
    if (!code && /^#{1,6} /.test(line)) heading = line;
    if (code || line.trim() !== '') lines.push({ text: line.trimEnd(), code, heading });
  }
  return lines;
}

/** All lines in reading order, each with its counterpart; null on the side that has none. */
function alignLines(before: Line[], after: Line[]): [Line | null, Line | null][] {
  const rows: [Line | null, Line | null][] = [];
  let removed: Line[] = [];
  let added: Line[] = [];
  const flush = () => {
    rows.push(...pairRewritten(removed, added));
    removed = [];
    added = [];
  };
  for (const change of diffArrays(before, after, { comparator: (a, b) => a.text === b.text && a.code === b.code })) {
    if (change.removed) removed.push(...change.value);
    else if (change.added) added.push(...change.value);
    else {
      flush();
      rows.push(...change.value.map((line): [Line, Line] => [line, line]));
    }
  }
  flush();
  return rows;
}

/** Finds which of the lines that came are rewritten ones of those that went, in order and as like as can be. */
function pairRewritten(removed: Line[], added: Line[]): [Line | null, Line | null][] {
  if (removed.length * added.length > mostPairs) {
    return [...removed.map((line): [Line, null] => [line, null]), ...added.map((line): [null, Line] => [null, line])];
  }
  // best[i][j]: the likeness that pairs of the lines from i and from j on can sum up to.
  const best = Array.from({ length: removed.length + 1 }, () => Array.from({ length: added.length + 1 }, () => 0));
  const words = { removed: removed.map(wordCounts), added: added.map(wordCounts) };
  const likenessOf = (i: number, j: number) => {
    const [old, now] = [removed[i], added[j]];
    // A heading in the place of another is that one with other words, however many.
    const least = old && now && isHeading(old) && isHeading(now) ? leastLikeness : 0;
    return Math.max(least, likeness(words.removed[i], words.added[j]));
  };
  const bestAt = (i: number, j: number) => best[i]?.[j] ?? 0;
  for (let i = removed.length - 1; i >= 0; i--) {
    for (let j = added.length - 1; j >= 0; j--) {
      const paired = likenessOf(i, j);
      const withPair = paired >= leastLikeness ? paired + bestAt(i + 1, j + 1) : 0;
      const row = best[i];
      if (row) row[j] = Math.max(bestAt(i + 1, j), bestAt(i, j + 1), withPair);
    }
  }
  const rows: [Line | null, Line | null][] = [];
  let [i, j] = [0, 0];
  while (i < removed.length || j < added.length) {
    const [old, now] = [removed[i] ?? null, added[j] ?? null];
    if (old && bestAt(i, j) === bestAt(i + 1, j)) {
      rows.push([old, null]);
      i++;
    } else if (now && bestAt(i, j) === bestAt(i, j + 1)) {
      rows.push([null, now]);
      j++;
    } else {
      rows.push([old, now]);
      i++;
      j++;
    }
  }
  return rows;
}

function wordCounts({ text }: Line): Map<string, number> {
  const counts = new Map<string, number>();
  for (const word of text.match(/[\p{L}\p{N}_]+/gu) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/** The part of all words that both have: 0 for none, 1 for the same. */
function likeness(a: Map<string, number> = new Map(), b: Map<string, number> = new Map()): number {
  let shared = 0;
  for (const [word, count] of a) shared += Math.min(count, b.get(word) ?? 0);
  const total = [...a.values(), ...b.values()].reduce((sum, count) => sum + count, 0);
  return total === 0 ? 0 : (2 * shared) / total;
}
