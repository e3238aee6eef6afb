import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { DiagramGraph } from '@/lib/diagrams/model/model';
import type { DiagramSource } from './parse';

/**
 * Reads the other ids by which a diagram's nodes are known, from comments of its source:
 *
 *     %% alias ManagedDB: DB
 *     %% alias Worker1, Worker2: CeleryWorkers
 *
 * They are ids that a node had before, so that its old addresses lead to it, and ids of nodes of other diagrams that
 * it stands for here. An id that several nodes stand for leads to the first of them.
 */
export function readAliases(
  { nodes }: Pick<DiagramGraph, 'nodes'>,
  { file, source }: Pick<DiagramSource, 'file' | 'source'>,
): { aliases: Record<string, string[]>; problems: Problem[] } {
  const ids = new Set(nodes.map(({ id }) => id));
  const aliases: Record<string, string[]> = {};
  const problems: Problem[] = [];
  for (const [index, text] of source.split(/\r\n?|\n/).entries()) {
    const [, start, body] = /^(\s*%%\s*)(alias\s.*?)\s*$/.exec(text) ?? [];
    if (start === undefined || body === undefined) continue;
    const report = (reason: string, fix: string) =>
      problems.push({ file, line: index + 1, column: start.length + 1, reason, fix });
    const [, owners, others] = /^alias\s+([^:]+):(.+)$/.exec(body) ?? [];
    if (!owners || !others) {
      report(`The alias \`${body}\` cannot be read.`, 'Write it as `%% alias Id: OldId, IdElsewhere`.');
      continue;
    }
    const known = idsIn(others);
    for (const id of known.filter((each) => ids.has(each))) {
      report(`\`${id}\` is a node of this diagram and no alias.`, `Take \`${id}\` out of the line.`);
    }
    for (const owner of idsIn(owners)) {
      if (ids.has(owner)) aliases[owner] = [...new Set([...(aliases[owner] ?? []), ...known])];
      else {
        const fix = `${didYouMean(owner, ids)}Before the colon stands a node of this diagram: ${[...ids].join(', ')}.`;
        report(`There is no node \`${owner}\` in this diagram.`, fix);
      }
    }
  }
  return { aliases, problems };
}

function idsIn(text: string): string[] {
  return text
    .split(',')
    .map((id) => id.trim())
    .filter(Boolean);
}
