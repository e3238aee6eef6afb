import { visit } from 'unist-util-visit';
import type { Problem } from '@/lib/problem';
import { problemAtNode } from '../mdx-elements';
import type { Content } from '../read-content';

/** Markdown tables in which a row stands twice, or has more or fewer cells than the table has columns. */
export function checkTables({ pages }: Content): Problem[] {
  const problems: Problem[] = [];
  for (const { page } of pages) {
    if (!page.parsed) continue;
    visit(page.parsed.tree, 'table', (table) => {
      const seen = new Set<string>();
      const columns = table.children[0]?.children.length ?? 0;
      for (const row of table.children) {
        const cells = row.children.length;
        if (cells !== columns) {
          const count = `${cells} ${cells === 1 ? 'cell' : 'cells'}`;
          const fix = `Write ${columns} cells between bars; a bar of the text is written \`\\|\`.`;
          problems.push(
            problemAtNode(page.file, row, `The row has ${count}, and the table has ${columns} columns`, fix),
          );
        }
        // The source, not the text: cells that hold components alone have no text of their own.
        const source = page.body.slice(row.position?.start.offset, row.position?.end.offset).replaceAll(/\s+/g, ' ');
        if (seen.has(source)) {
          problems.push(problemAtNode(page.file, row, 'The row stands twice in the table', 'Keep one of the two.'));
        }
        seen.add(source);
      }
    });
  }
  return problems;
}
