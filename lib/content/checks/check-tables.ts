import type { Heading, Nodes, Paragraph, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Problem } from '@/lib/problem';
import { headingPlace } from '../heading-ids';
import { problemAtNode } from '../mdx-elements';
import type { Page } from '../model';
import { oncePerBody } from '../once-per-body';
import type { Content } from '../read-content';

/**
 * Markdown tables in which a row stands twice, or has more or fewer cells than the table has columns, and rows between
 * bars that make no table.
 */
export function checkTables({ pages }: Content): Problem[] {
  return pages.flatMap(({ page }) => checkPage(page));
}

const checkPage = oncePerBody((page) => {
  const problems: Problem[] = [];
  if (!page.parsed) return problems;
  visit(page.parsed.tree, (node, index, parent) => {
    if (node.type === 'table') problems.push(...checkRows(page, node));
    if ((node.type !== 'paragraph' && node.type !== 'heading') || !parent || index === undefined) return;
    const [before, after] = [parent.children[index - 1], parent.children[index + 1]] as (Nodes | undefined)[];
    const fault = faultOfLoose(page, node, before, after);
    if (fault) problems.push(fault);
  });
  return problems;
});

function checkRows(page: Page, table: Table): Problem[] {
  const problems: Problem[] = [];
  const seen = new Set<string>();
  const columns = table.children[0]?.children.length ?? 0;
  for (const row of table.children) {
    const cells = row.children.length;
    // The source, not the text: cells that hold components alone have no text of their own.
    const source = sourceOf(page, row).replaceAll(/\s+/g, ' ');
    if (cells !== columns) {
      const count = `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
      const isText = columns > 1 && !source.includes('|');
      const reason = isText
        ? 'This line has no bars, and is read as a row of the table above it'
        : `The row has ${count}, and the table has ${columns} columns`;
      const fix = isText
        ? `Leave an empty line above it; if it is a row, write ${columns} cells between bars.`
        : `Write ${columns} cells between bars; a bar of the text is written \`\\|\`.`;
      problems.push(problemAtNode(page.file, row, reason, fix));
    }
    if (seen.has(source)) {
      problems.push(problemAtNode(page.file, row, 'The row stands twice in the table', 'Keep one of the two.'));
    }
    seen.add(source);
  }
  return problems;
}

/** A line of hyphens and bars: what stands between the heading of a table and its rows, or was meant to. */
const ruler = /^[\s>]*[|+]?[\s:=—–_-]*[-=—–_]{1,}[\s:|+=—–_-]*$/;
const row = /^[\s>]*\|.*\|\s*$/;

/** Rows of a table that are printed as text. */
function faultOfLoose(
  page: Page,
  node: Paragraph | Heading,
  before: Nodes | undefined,
  after: Nodes | undefined,
): Problem | null {
  const lines = sourceOf(page, node).split('\n');
  const first = node.position?.start;
  if (!first) return null;
  const at = (index: number, reason: string, fix: string): Problem => ({
    file: page.file,
    line: first.line + index,
    column: index === 0 ? first.column : (/^[\s>]*/.exec(lines[index] ?? '')?.[0].length ?? 0) + 1,
    reason,
    fix,
  });
  const isRuler = (line = '') => ruler.test(line) && /[|+]/.test(line);
  const rulerAt = lines.findIndex(isRuler);

  // `A | B` above `---` is a heading for Markdown.
  if (node.type === 'heading') {
    const [top = '', below = ''] = lines;
    if (!top.includes('|') || !/^[\s>]*-+\s*$/.test(below)) return null;
    const problem = at(
      1,
      `The line of hyphens has 1 cell, and the heading of the table has ${cellsOf(top)}`,
      rulerFix(top),
    );
    return { ...problem, breaks: [headingPlace(page.file, node)] };
  }
  if (rulerAt >= 0 && lines.some((line) => row.test(line) || /^[\s>]*\+-/.test(line) || line.includes(' | '))) {
    const isGrid = /^[\s>]*\+/.test(lines[rulerAt] ?? '');
    if (isGrid) {
      const top = lines.find((line) => !isRuler(line)) ?? '';
      const fix = `Write its rows between bars, without the lines of hyphens but one, ${rulerOf(top)}, below the first row.`;
      return at(0, 'A table drawn with `+` is printed as text', fix);
    }
    if (rulerAt === 0) {
      const isApart = before?.type === 'paragraph' && row.test(sourceOf(page, before).split('\n').at(-1) ?? '');
      return isApart
        ? at(0, 'An empty line parts the heading of the table from its line of hyphens', 'Take the empty line out.')
        : at(0, 'The table has no heading, and is printed as text', 'Write a row with the names of its columns above.');
    }
    const top = lines[rulerAt - 1] ?? '';
    const [cells, hyphens] = [cellsOf(top), cellsOf(lines[rulerAt] ?? '')];
    const isPlain = /^[\s>:|-]+$/.test(lines[rulerAt] ?? '');
    return at(
      rulerAt,
      isPlain && cells !== hyphens
        ? `The line of hyphens has ${hyphens} ${hyphens === 1 ? 'cell' : 'cells'}, and the heading of the table has ${cells}`
        : 'This line makes no table of those around it, which are printed as text',
      rulerFix(top),
    );
  }
  const from = lines.findIndex((line) => row.test(line));
  if (from < 0 || !lines.slice(from).every((line) => row.test(line))) return null;
  // A row whose line of hyphens follows behind an empty line is told there.
  if (after?.type === 'paragraph' && isRuler(sourceOf(page, after).split('\n')[0])) return null;
  const isBroken = before?.type === 'table' || (before?.type === 'paragraph' && row.test(sourceOf(page, before)));
  return isBroken
    ? at(from, 'An empty line parts this row from its table', 'Take the empty line out.')
    : at(
        from,
        'These rows have no line of hyphens below their heading, and are printed as text',
        `Write ${rulerOf(lines[from] ?? '')} below this line.`,
      );
}

function rulerFix(top: string): string {
  return `Write ${rulerOf(top)}.`;
}

function rulerOf(top: string): string {
  return `\`|${' --- |'.repeat(cellsOf(top))}\``;
}

function cellsOf(line: string): number {
  return line
    .replace(/^[\s>]*\|?|\|?\s*$/g, '')
    .replaceAll('\\|', '')
    .split('|').length;
}

function sourceOf({ body }: Page, { position }: Nodes): string {
  return body.slice(position?.start.offset, position?.end.offset);
}
