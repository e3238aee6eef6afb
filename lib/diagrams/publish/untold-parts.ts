import type { Guide } from '@/lib/content/model';
import { oneLine } from '@/lib/diagrams/model/node-names';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';

/**
 * The parts of diagrams of which nobody says anything, a line for each diagram that has some: readers who ask about
 * them learn less. No fault: a node may be drawn before it is explained.
 */
export function untoldParts(
  diagrams: Pick<RenderedDiagram, 'graph' | 'sentences' | 'flows'>[],
  { connections }: Pick<Guide, 'connections'>,
): string[] {
  return diagrams.flatMap(({ graph, sentences, flows }) => {
    const nodes = graph.nodes.filter(({ id }) => !sentences.nodes[id]).map(({ id }) => id);
    const edges = graph.edges
      .filter(({ id, label }) => !sentences.edges[id] && (label === null || !connections[oneLine(label)]))
      .map(({ from, to }) => `${from} -> ${to}`);
    const steps = flows.flatMap((flow) =>
      flow.steps.flatMap(({ sentence }, index) => (sentence === undefined ? [`${flow.title} ${index + 1}`] : [])),
    );
    const gaps = [
      ...gap('the nodes', nodes, '%% node <id>: <sentence>'),
      ...gap('the arrows', [...new Set(edges)], '%% edge <from> -> <to>: <words>'),
      ...gap('the steps', steps, '%%   1. A -> B: Label | <sentence>'),
    ];
    return gaps.map((text) => `content/diagrams/${graph.id}.mmd  ${text}`);
  });
}

function gap(what: string, which: string[], form: string): string[] {
  return which.length === 0 ? [] : [`Nothing is said of ${what} ${which.join(', ')}: \`${form}\`.`];
}
