import type { FailableDiagram } from '@/lib/diagrams/ask/failure';
import type { DiagramGraph, NodeMeaning } from '@/lib/diagrams/model/model';

interface NodeSketch {
  role?: string;
  technologies?: string[];
  group?: string;
}

/**
 * A diagram in a few words: `sampleDiagram('User -> LB; LB -> A, B', { A: { technologies: ['fastapi'] } })`. Nodes are
 * made of the names in the arrows, and of those that only the sketches name. A step of a flow is written like an arrow.
 */
export function sampleDiagram(
  arrows: string,
  sketches: Record<string, NodeSketch> = {},
  flows: Record<string, string[]> = {},
): FailableDiagram {
  const edges = arrowsOf(arrows).map(({ from, to }, index) => ({
    id: `${from}>${to}#${index}`,
    from,
    to,
    label: null,
    style: 'solid' as const,
  }));
  const ids = [...new Set([...edges.flatMap(({ from, to }) => [from, to]), ...Object.keys(sketches)])];
  const groups = [...new Set(Object.values(sketches).flatMap(({ group }) => group ?? []))];
  const graph: DiagramGraph = {
    id: 'sample/view',
    title: 'Sample: view',
    nodes: ids.map((id) => ({ id, label: id, shape: 'rect', group: sketches[id]?.group ?? null })),
    edges,
    groups: groups.map((id) => ({ id, title: id, parent: null })),
  };
  const meanings = Object.fromEntries(
    ids.map((id): [string, NodeMeaning] => [
      id,
      { role: sketches[id]?.role ?? 'application', technologies: sketches[id]?.technologies ?? [], external: false },
    ]),
  );
  return {
    graph,
    meanings,
    flows: Object.entries(flows).map(([id, steps]) => ({
      id,
      title: id,
      note: null,
      steps: steps.map((step) => ({
        edges: arrowsOf(step).flatMap(({ from, to }) =>
          edges.filter((edge) => edge.from === from && edge.to === to).map((edge) => edge.id),
        ),
      })),
    })),
  };
}

function arrowsOf(text: string): { from: string; to: string }[] {
  return text
    .split(';')
    .map((arrow) => arrow.trim())
    .filter(Boolean)
    .flatMap((arrow) => {
      const [from = '', to = ''] = arrow.split('->').map((side) => side.split(',').map((name) => name.trim()));
      return from && to ? from.flatMap((start) => to.map((end) => ({ from: start, to: end }))) : [];
    });
}
