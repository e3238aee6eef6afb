import type { Problem } from '@/lib/problem';

/**
 * Finds where git has left two versions of a text for a person to choose from, outside of code. Whatever else is said
 * of such a file follows from it.
 *
 * @param breaks what others lose by it
 */
export function findMergeMarkers(file: string, text: string, breaks: string[] = []): Problem[] {
  let opened: number | null = null;
  let fence = '';
  const found: Problem[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const mark = /^\s*(`{3,}|~{3,})/.exec(line)?.[1] ?? '';
    if (fence ? mark.startsWith(fence) : mark) fence = fence ? '' : mark;
    if (fence) continue;
    if (/^<{7} /.test(line)) opened = index + 1;
    if (opened === null || !/^>{7} /.test(line)) continue;
    const reason = `A merge has left two versions of the text here, up to line ${index + 1}`;
    const fix = 'Keep what is right of the two, and delete the lines with `<<<<<<<`, `=======` and `>>>>>>>`.';
    found.push({ file, line: opened, column: 1, reason, fix, breaks, hidesOthers: true });
    opened = null;
  }
  return found;
}
