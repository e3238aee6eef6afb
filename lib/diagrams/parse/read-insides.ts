import { isWithin } from '@/lib/diagrams/model/groups';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { DiagramSource } from './parse';

/**
 * Reads which groups show a node of the same diagram from within, from comments of its source:
 *
 *     %% inside VM1: VM 1 Services
 *
 * Both are one thing that is drawn twice, once as a box and once opened: they fail together, and what is in it is not
 * counted besides it. Gives the graph with that.
 */
export function readInsides(
  graph: DiagramGraph,
  { file, source }: Pick<DiagramSource, 'file' | 'source'>,
): { graph: DiagramGraph; problems: Problem[] } {
  const insides = new Map<string, string>();
  const problems: Problem[] = [];
  for (const [index, text] of source.split(/\r\n?|\n/).entries()) {
    const [, start, node, title] = /^(\s*%%\s*)inside\s+([^\s:]+)\s*:\s*(.*?)\s*$/.exec(text) ?? [];
    if (start === undefined || node === undefined || title === undefined) continue;
    const report = (reason: string, fix: string) =>
      problems.push({ file, line: index + 1, column: start.length + 1, reason, fix });
    const ids = graph.nodes.map(({ id }) => id);
    const titles = graph.groups.map((group) => oneLine(group.title));
    const group = graph.groups.find((each) => each.id === title || oneLine(each.title) === title);
    if (!ids.includes(node)) {
      report(
        `There is no node \`${node}\` in this diagram.`,
        `${didYouMean(node, ids)}Its nodes are ${ids.join(', ')}.`,
      );
    } else if (!group) {
      const list = titles.length > 0 ? `Its groups are ${titles.join(', ')}.` : 'It has no groups.';
      report(`There is no group \`${title}\` in this diagram.`, `${didYouMean(title, titles)}${list}`);
    } else if (isWithin(graph, graph.nodes.find(({ id }) => id === node)?.group ?? null, group.id)) {
      report(`\`${node}\` stands in the group \`${title}\` itself.`, 'Name a group that shows it from within.');
    } else insides.set(group.id, node);
  }
  const groups = graph.groups.map((group) => {
    const insideOf = insides.get(group.id);
    return insideOf === undefined ? group : { ...group, insideOf };
  });
  return { graph: insides.size > 0 ? { ...graph, groups } : graph, problems };
}
