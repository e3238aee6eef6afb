import type { RichText, TextSpan } from '@/lib/diagrams/model/rich-text';
import type { MeasureText, TextStyle } from './text-measure';

/** A span with its place: how far its words begin from the line's beginning, and how wide they are. */
export interface PlacedSpan extends TextSpan {
  offset: number;
  width: number;
}

/** A line as it is drawn. */
export interface TextLine {
  spans: PlacedSpan[];
  style: TextStyle;
  width: number;
  /** It is read from right to left. */
  isRtl: boolean;
}

interface Piece extends TextSpan {
  /** A line may end before it. */
  mayBreak: boolean;
}

/** Scripts that are written without spaces between words. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const words = new Intl.Segmenter('und', { granularity: 'word' });
const graphemes = new Intl.Segmenter('und', { granularity: 'grapheme' });

/**
 * Breaks a line where it is wider than `most` pixels, between words if it can be, into lines of about one width.
 */
function wrapLine(spans: TextSpan[], style: TextStyle, most: number, measure: MeasureText): TextLine[] {
  const widthOf = (piece: TextSpan) => measure(piece.text, style, piece.bold);
  const pieces = spans.flatMap((span, index) => piecesOf(span, index === 0)).flatMap((piece) => splitLong(piece));
  const filled = fill(pieces, most, widthOf);
  let lines = filled;
  // Lines of about one width look calmer than a full one and a rest.
  for (let width = most - 8; filled.length > 1 && width > most / 3; width -= 8) {
    const narrower = fill(pieces, width, widthOf);
    if (narrower.length > filled.length || narrower.some((line) => lineWidth(line) > width)) break;
    lines = narrower;
  }
  return lines.map((line) => {
    const merged = mergeSpans(line);
    const text = merged.map((span) => span.text).join('');
    const first = /\p{L}/u.exec(text)?.[0] ?? '';
    return { spans: placeSpans(merged), style, width: lineWidth(merged), isRtl: rightToLeft.test(first) };
  });

  function lineWidth(line: TextSpan[]): number {
    return mergeSpans(line).reduce((sum, span) => sum + widthOf(span), 0);
  }

  /** White space at a span's ends is room between it and its neighbours. */
  function placeSpans(line: TextSpan[]): PlacedSpan[] {
    let end = 0;
    return line.map((span) => {
      const before = widthOf({ ...span, text: /^\s*/.exec(span.text)?.[0] ?? '' });
      const own = { ...span, text: span.text.trim() };
      const placed = { ...own, offset: end + before, width: widthOf(own) };
      end += widthOf(span);
      return placed;
    });
  }

  function splitLong(piece: Piece): Piece[] {
    if (widthOf(piece) <= most) return [piece];
    const parts: Piece[] = [];
    for (const { segment } of graphemes.segment(piece.text)) {
      const last = parts.at(-1);
      if (last && widthOf({ ...last, text: last.text + segment }) <= most) last.text += segment;
      else parts.push({ ...piece, text: segment, mayBreak: parts.length > 0 || piece.mayBreak });
    }
    return parts;
  }
}

/** All lines of a text, the first in one style and those after it in another. */
export function wrapText(
  text: RichText,
  styles: { first: TextStyle; rest: TextStyle },
  most: number,
  measure: MeasureText,
): TextLine[] {
  return text.flatMap((spans, index) => wrapLine(spans, index === 0 ? styles.first : styles.rest, most, measure));
}

function piecesOf(span: TextSpan, isFirst: boolean): Piece[] {
  const parts = span.text.match(/\S+\s*|\s+/g) ?? [];
  return parts.flatMap((part, index): Piece[] => {
    const mayBreak = index > 0 || (!isFirst && /^\s/.test(part));
    if (!unspaced.test(part)) return [{ ...span, text: part, mayBreak }];
    return [...words.segment(part)].map(({ segment }, at) => ({
      ...span,
      text: segment,
      // No line begins with the mark that ends a sentence.
      mayBreak: at === 0 ? mayBreak : !/^[\p{P}\s]/u.test(segment),
    }));
  });
}

function fill(pieces: Piece[], most: number, widthOf: (span: TextSpan) => number): Piece[][] {
  const lines: Piece[][] = [[]];
  let width = 0;
  let afterSpace = false;
  for (const piece of pieces) {
    const trimmed = widthOf({ ...piece, text: piece.text.trimEnd() });
    const line = lines.at(-1) ?? [];
    if (line.length > 0 && (piece.mayBreak || afterSpace) && width + trimmed > most) {
      lines.push([piece]);
      width = widthOf(piece);
    } else {
      line.push(piece);
      width += widthOf(piece);
    }
    afterSpace = /\s$/.test(piece.text);
  }
  return lines;
}

/** Neighbours of one type as one span, without white space at the line's ends. */
function mergeSpans(line: TextSpan[]): TextSpan[] {
  const merged: TextSpan[] = [];
  const marksOf = ({ text: _text, ...marks }: TextSpan) => marks;
  for (const { text, ...rest } of line) {
    const { mayBreak: _mayBreak, ...marks } = rest as Omit<Piece, 'text'>;
    const last = merged.at(-1);
    if (last && JSON.stringify(marksOf(last)) === JSON.stringify(marks)) last.text += text;
    else merged.push({ text, ...marks });
  }
  const [first, last] = [merged[0], merged.at(-1)];
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return merged.filter(({ text }) => text !== '');
}
