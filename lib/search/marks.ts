import { wordsOf } from './words';

/** A run of text, marked where it is what was searched for. */
export interface MarkedText {
  text: string;
  marked: boolean;
}

/** About as many characters as two lines hold. */
const snippetLength = 160;
/** How far before the first mark a sentence may begin for the snippet to begin with it. */
const lead = 60;

/** A text with the words of these terms marked whole; of a joined word ("auto-scaling") the part that matched. */
export function markText(text: string, terms: ReadonlySet<string>): MarkedText[] {
  const parts: MarkedText[] = [];
  let at = 0;
  for (const { start, end } of rangesOf(text, terms)) {
    if (start > at) parts.push({ text: text.slice(at, start), marked: false });
    parts.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  if (at < text.length) parts.push({ text: text.slice(at), marked: false });
  return parts;
}

/** The stretch of a text, about two lines long, that has most of the terms; its beginning where it has none. */
export function markSnippet(text: string, terms: ReadonlySet<string>): MarkedText[] {
  const ranges = rangesOf(text, terms);
  const counts = ranges.map(
    ({ start }) =>
      new Set(
        ranges
          .filter((range) => range.start >= start && range.end <= start + snippetLength - lead / 2)
          .map(({ term }) => term),
      ).size,
  );
  const best = ranges[counts.indexOf(Math.max(0, ...counts))];
  const start = best ? beginBefore(text, best.start) : 0;
  const end = endBefore(text, start + snippetLength);
  const parts = markText(text.slice(start, end).trim(), terms);
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...parts,
    ...(end < text.length ? [{ text: ' …', marked: false }] : []),
  ];
}

interface Range {
  start: number;
  end: number;
  term: string;
}

function rangesOf(text: string, terms: ReadonlySet<string>): Range[] {
  return wordsOf(text).flatMap(({ start, end, whole, parts, terms: own }): Range[] => {
    const isOneWord = parts.length === 1 || terms.has(whole);
    if (isOneWord) return own.some((term) => terms.has(term)) ? [{ start, end, term: whole }] : [];
    const pieces = [...text.slice(start, end).matchAll(/[\p{L}\p{N}\p{M}]+/gu)];
    return pieces.flatMap(({ 0: piece, index }) =>
      rangesOf(piece, terms).map(({ term }) => ({ start: start + index, end: start + index + piece.length, term })),
    );
  });
}

/** Where to begin so that a place is seen in its sentence, or at least after a whole word. */
function beginBefore(text: string, place: number): number {
  if (place <= lead) return 0;
  const before = text.slice(place - lead, place);
  const sentence = before.lastIndexOf('. ');
  if (sentence >= 0) return place - lead + sentence + 2;
  return place - lead + before.indexOf(' ') + 1;
}

function endBefore(text: string, place: number): number {
  if (place >= text.length) return text.length;
  const space = text.lastIndexOf(' ', place);
  return space > place - lead ? space : place;
}
