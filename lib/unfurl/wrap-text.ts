/** Width in pixels of a line of text as it will be printed. */
export type MeasureLine = (text: string, size: number) => number;

export interface FittedText {
  lines: string[];
  /** Font size in pixels. */
  size: number;
}

/** A way to set a text. */
interface Setting {
  size: number;
  maxLines: number;
}

/** Sets a text in the first way in which it fits; in the last, what is too much gives way to an ellipsis. */
export function fitText(
  text: string,
  width: number,
  settings: readonly [Setting, ...Setting[]],
  measure: MeasureLine,
): FittedText {
  let fitted: FittedText = { lines: [], size: settings[0].size };
  for (const { size, maxLines } of settings) {
    const fits = (part: string) => measure(part, size) <= width;
    const lines = wrapText(text, fits);
    if (lines.length <= maxLines && text.split(/\s+/).every(fits)) return { lines, size };
    const kept = lines.slice(0, maxLines);
    if (lines.length > maxLines) kept.push(shorten(kept.pop() ?? '', fits));
    fitted = { lines: kept, size };
  }
  return fitted;
}

/** Breaks a text into lines that fit: between words, and within a word that is wider than a line. */
export function wrapText(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const longer = line ? `${line} ${word}` : word;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const character of word) {
      if (line && !fits(line + character)) {
        lines.push(line);
        line = '';
      }
      line += character;
    }
  }
  return line ? [...lines, line] : lines;
}

/** Takes characters from the end until the ellipsis fits behind the rest. */
function shorten(line: string, fits: (line: string) => boolean): string {
  const characters = Array.from(line);
  while (characters.length > 0 && !fits(`${characters.join('').trimEnd()}…`)) characters.pop();
  return `${characters.join('').trimEnd()}…`;
}
