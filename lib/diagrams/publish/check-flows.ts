import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { stepFor } from '@/lib/diagrams/parse/flow-steps';
import { locateEdge } from '@/lib/diagrams/parse/locate';
import type { Problem } from '@/lib/problem';

/**
 * Strategies are compared view by view. A view in which the diagram of one strategy declares flows is one of flows:
 * the diagram of every strategy should have flows there, and each of its arrows should be a step of one, or readers
 * compare flows that differ in what they tell. A diagram without is sound all the same, so these are warnings. Other
 * diagrams may declare flows for some of their arrows.
 *
 * @param strategies folders of diagrams that belong to strategies
 */
export function checkFlows(
  diagrams: Pick<RenderedDiagram, 'graph' | 'flows' | 'source'>[],
  strategies: string[],
): Problem[] {
  const ofStrategies = diagrams.filter(({ graph }) => strategies.includes(graph.id.split('/')[0] ?? ''));
  const declaring = ofStrategies.filter(({ flows }) => flows.length > 0);
  return ofStrategies.flatMap((diagram) => {
    const view = viewOf(diagram.graph.id);
    const model = declaring.find(({ graph }) => viewOf(graph.id) === view);
    if (!model) return [];
    return diagram.flows.length === 0 ? problemOfMissingFlows(diagram, model) : problemsOfCoverage(diagram);
  });
}

function problemOfMissingFlows(
  { graph }: Pick<RenderedDiagram, 'graph'>,
  model: Pick<RenderedDiagram, 'graph'>,
): Problem[] {
  const [edge] = graph.edges;
  if (!edge) return [];
  const reason = `This diagram has no flow that readers could follow, and the same view in ${model.graph.id} has.`;
  const fix = `Declare one in comments at its end: \`%% flow: Title\`, then \`%%   1. ${stepFor(edge, graph)}\` and so on.`;
  return [{ file: fileOf(graph.id), line: 1, column: 1, reason, fix, severity: 'warning' }];
}

function problemsOfCoverage({ graph, flows, source }: Pick<RenderedDiagram, 'graph' | 'flows' | 'source'>): Problem[] {
  const taken = new Set(flows.flatMap(({ steps }) => steps.flatMap(({ edges }) => edges)));
  return graph.edges
    .filter((edge) => !taken.has(edge.id))
    .map((edge): Problem => {
      const name = `${edge.from} → ${edge.to}${edge.label ? ` ("${edge.label.replace(/\n/g, ' ')}")` : ''}`;
      const alike = graph.edges.filter(
        ({ from, to, label }) => from === edge.from && to === edge.to && label === edge.label,
      );
      return {
        file: fileOf(graph.id),
        ...locateEdge(source, edge.from, edge.to, { label: edge.label, rank: alike.indexOf(edge) }),
        reason: `The arrow ${name} is in no flow.`,
        fix: `Make it a step of a flow, \`%%   1. ${stepFor(edge, graph)}\`, so that readers meet it when they follow one.`,
        severity: 'warning',
      };
    });
}

/** `data-flow` of `docker-compose/data-flow`. */
function viewOf(id: string): string {
  return id.slice(id.indexOf('/') + 1);
}

function fileOf(id: string): string {
  return `content/diagrams/${id}.mmd`;
}
