import { JSDOM } from 'jsdom';
import type { LeftOut } from './convert-lines';

/** What a cell cannot hold as Markdown. */
const tooMuch = 'table, pre, h1, h2, h3, h4, h5, h6, blockquote, details';

/**
 * Turns tables of HTML into those of Markdown. One whose cells hold what these cannot is left as it is.
 *
 * @returns the lines and, for each, the number of the line that it comes from, from 0
 */
export function convertTables(
  lines: string[],
  origins: number[],
  leftOut: LeftOut[],
): { lines: string[]; origins: number[] } {
  const out = { lines: [] as string[], origins: [] as number[] };
  let closing: string | null = null;
  for (let index = 0; index < lines.length; index += 1) {
    const text = lines[index] ?? '';
    const [, mark] = /^\s*(`{3,}|~{3,})/.exec(text) ?? [];
    if (mark !== undefined) closing = closing === null ? mark : mark.startsWith(closing) ? null : closing;
    const end = closing === null && /<table\b/i.test(text) ? endOfTable(lines, index) : null;
    const before = /^(.*?)<table\b/is.exec(text)?.[1] ?? '';
    if (end === null || before.trim() !== '') {
      out.lines.push(text);
      out.origins.push(origins[index] ?? index);
      continue;
    }
    const whole = lines.slice(index, end + 1).join('\n');
    const leave = (what: string) => leftOut.push({ line: index + 1, what });
    const table = tableOf(whole, leave);
    const after = whole.replace(/^[^]*<\/table>/i, '');
    const converted = table ? ['', ...table, '', ...(after.trim() ? [after.trim()] : [])] : whole.split('\n');
    if (!table) leave('a table of HTML with more in its cells than one of Markdown can hold');
    for (const [at, line] of converted.entries()) {
      out.lines.push(line);
      out.origins.push(origins[table ? index : index + at] ?? index);
    }
    index = end;
  }
  return out;
}

/** The line in which a table ends, one within it passed over; null where it does not end. */
function endOfTable(lines: string[], start: number): number | null {
  let depth = 0;
  for (let index = start; index < lines.length; index += 1) {
    for (const [tag] of (lines[index] ?? '').matchAll(/<\/?table\b/gi)) depth += tag.startsWith('</') ? -1 : 1;
    if (depth === 0) return index;
  }
  return null;
}

function tableOf(html: string, leave: (what: string) => void): string[] | null {
  const { document } = new JSDOM(html).window;
  const table = document.querySelector('table');
  if (!table || table.querySelector(tooMuch) || /`{3}|~{3}/.test(html)) return null;
  const grid = gridOf(table, leave);
  const [head = [], ...rows] = grid;
  const columns = Math.max(0, ...grid.map((row) => row.length));
  if (columns === 0) return null;
  if (!table.querySelector('th')) leave('a table without a head, whose first row is its head now');
  const line = (cells: string[]) =>
    `| ${Array.from({ length: columns }, (_, index) => cells[index] ?? '').join(' | ')} |`.replaceAll(/ {2,}/g, ' ');
  const caption = table.querySelector('caption')?.textContent?.trim();
  return [
    ...(caption ? [caption, ''] : []),
    line(head),
    line(head.map(() => '---').concat(Array(Math.max(0, columns - head.length)).fill('---') as string[])),
    ...rows.map(line),
  ];
}

/** The cells by row and column; one that spans several stands in the first, the others stay empty. */
function gridOf(table: HTMLTableElement, leave: (what: string) => void): string[][] {
  const grid: string[][] = [];
  let spans = false;
  for (const [number, row] of [...table.rows].entries()) {
    const cells = (grid[number] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column += 1;
      spans ||= cell.colSpan > 1 || cell.rowSpan > 1;
      for (let down = 0; down < Math.min(cell.rowSpan, table.rows.length - number); down += 1) {
        const below = (grid[number + down] ??= []);
        for (let right = 0; right < cell.colSpan; right += 1) below[column + right] = '';
      }
      cells[column] = wordsOf(cell);
      column += cell.colSpan;
    }
  }
  if (spans) leave('a cell of a table that spans several, which stands in the first of them now');
  // A row above may have left gaps.
  return grid.map((row) => Array.from(row, (cell) => cell ?? '')).filter((row) => row.some((cell) => cell !== ''));
}

/** What stands in a cell, in one line: paragraphs and items of lists one below the other. */
function wordsOf(cell: HTMLElement): string {
  for (const item of cell.querySelectorAll('li')) item.prepend(item.closest('ol') ? '· ' : '• ');
  const blocks = cell.innerHTML
    .replaceAll(/<\/?(?:ul|ol)\b[^>]*>/g, '')
    .replaceAll(/<(?:p|div|li)\b[^>]*>/g, '\uE000')
    .replaceAll(/<\/(?:p|div|li)>/g, '\uE000')
    .split(/\uE000|\n\s*\n/)
    .map((block) => block.replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean);
  return blocks.join('<br />').replaceAll('|', '\\|');
}
