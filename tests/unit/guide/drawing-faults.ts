import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { readPicture } from '../diagrams/picture-parts';

/** Where a drawing does not have exactly what its source has: nodes, arrows and groups, in order, with their words. */
export function drawingFaults({ graph, svg }: Pick<RenderedDiagram, 'graph' | 'svg'>): string[] {
  const { svg: root, nodes, edges } = readPicture(svg);
  const textOf = (kind: string, id: string) =>
    [...root.querySelectorAll(`[data-${kind}="${id}"] text`)].map(({ textContent }) => textContent).join('\n');
  const groups = [...root.querySelectorAll('[data-group]')].map((group) => group.getAttribute('data-group'));
  const drawn = {
    nodes: nodes.map(({ id }) => `${id}: ${textOf('node', id)}`),
    edges: edges.map(({ id, from, to }) => `${id}: ${from} to ${to}: ${textOf('edge', id)}`),
    groups: groups.map((id) => `${id}: ${textOf('group', id ?? '').split('\n')[0]}`),
  };
  const written = {
    nodes: graph.nodes.map(({ id, label }) => `${id}: ${label}`),
    edges: graph.edges.map(({ id, from, to, label }) => `${id}: ${from} to ${to}: ${label ?? ''}`),
    groups: graph.groups.map(({ id, title }) => `${id}: ${title.replace('\n', ' ')}`),
  };
  return (['nodes', 'edges', 'groups'] as const).flatMap((kind) =>
    JSON.stringify(drawn[kind]) === JSON.stringify(written[kind])
      ? []
      : [`${graph.id}: the ${kind} drawn are ${drawn[kind].join(', ')} and not ${written[kind].join(', ')}`],
  );
}
