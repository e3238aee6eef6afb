import type { Problem } from '@/lib/problem';
import { escapePattern } from '@/lib/text/escape-pattern';
import { blankComments, placeAt } from './locate';
import type { DiagramSource } from './parse';

/** What Mermaid reads in a flowchart without a word of what it loses on the way. */
export function silentLosses(input: DiagramSource): Problem[] {
  return [...lostQuotes(input), ...nodesNamedAsTheirGroup(input)];
}

/** Quotes within a quoted label: Mermaid takes the label for several texts side by side, and drops them. */
function lostQuotes({ file, source }: DiagramSource): Problem[] {
  const label = /(?<=[[({|])"[^"\n]*"(?!\s*[\])}|/\\,:])[^\n]*?"(?=\s*[\])}|])/g;
  return [...blankComments(source).matchAll(label)].flatMap(({ 0: written, index }): Problem[] => {
    if (source.slice(0, index).endsWith('@{')) return [];
    const words = written.slice(1, -1).replaceAll('"', '#quot;');
    return [
      {
        file,
        ...placeAt(source, index),
        reason: 'Quotes within a quoted label end it, so they are lost in the drawing.',
        fix: `Write \`"${words}"\`.`,
        severity: 'warning',
      },
    ];
  });
}

/** A node in a group of its own id: Mermaid takes every mention of it for the group, and draws no node. */
function nodesNamedAsTheirGroup({ file, source }: DiagramSource): Problem[] {
  const problems: Problem[] = [];
  const open: string[] = [];
  let offset = 0;
  for (const line of blankComments(source).split('\n')) {
    const statement = line.trim();
    const id = /^subgraph\s+([\p{L}\d_-]+)\s*(?:\[|$)/u.exec(statement)?.[1];
    if (/^subgraph\b/.test(statement)) open.push(id ?? '');
    else if (/^end\s*;?$/.test(statement)) open.pop();
    else {
      const own = open.at(-1);
      const mention = own ? new RegExp(`^(\\s*)${escapePattern(own)}(?=\\s*(?:$|;|[-=<&]|[[({]))`).exec(line) : null;
      if (own && mention) {
        problems.push({
          file,
          ...placeAt(source, offset + (mention[1] ?? '').length),
          reason: `Within the group ${own} its id means the group, so no node ${own} is drawn.`,
          fix: `Give the node an id of its own: \`${own}_node[${own}]\`.`,
          severity: 'warning',
        });
      }
    }
    offset += line.length + 1;
  }
  return problems;
}
