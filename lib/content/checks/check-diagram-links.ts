import { locatePattern, type Place } from '@/lib/diagrams/parse/locate';
import type { Problem } from '@/lib/problem';
import { findLinkFault } from '../find-link-fault';
import type { AskableDiagram } from '../find-question-fault';
import { placesOf } from '../places';
import type { CheckableContent } from '../read-content';
import { escapePattern } from '@/lib/text/escape-pattern';

/** Links of nodes, by `click` statements, to pages, headings and files that do not exist. */
export function checkDiagramLinks(content: CheckableContent): Problem[] {
  const places = placesOf(content, { withAliases: true });
  return content.diagrams.flatMap((diagram) => {
    const { graph } = diagram;
    const shownOn = content.pages.find(({ page }) => page.diagrams.some(({ id }) => id === graph.id));
    return graph.nodes.flatMap(({ id, link }): Problem[] => {
      // Addresses outside of the guide are those of their author.
      if (!link || !/^[/#]/.test(link.href)) return [];
      const fault = findLinkFault(places, link.href, shownOn?.page.href ?? null);
      if (!fault) return [];
      const pattern = new RegExp(`click\\s+(?:[^\\n;]*,\\s*)?${escapePattern(id)}(?!\\w)`);
      return [{ ...placeOf(content, diagram, pattern), reason: fault.reason, fix: fault.fix, about: fault.about }];
    });
  });
}

/** The file and the place of a statement: in a file of its own, or in the page that holds the source. */
function placeOf(
  { pages }: CheckableContent,
  { graph, source = '' }: AskableDiagram,
  pattern: RegExp,
): Place & { file: string } {
  const { line, column } = locatePattern(source, pattern);
  for (const { page } of pages) {
    const fence = page.parsed?.fenced.find(({ id }) => id === graph.id);
    if (fence) return { file: page.file, line: fence.line + line - 1, column: fence.column + column - 1 };
  }
  return { file: `content/diagrams/${graph.id}.mmd`, line, column };
}
