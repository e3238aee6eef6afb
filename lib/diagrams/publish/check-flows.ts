import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { stepFor } from '@/lib/diagrams/parse/flow-steps';
import { locateEdge } from '@/lib/diagrams/parse/locate';
import type { Problem } from '@/lib/problem';

type Checked = Pick<RenderedDiagram, 'graph' | 'flows' | 'source'>;

/**
 * Strategies are compared view by view. Where the diagram of one strategy has each of its arrows in a flow, that of
 * every strategy must in the same view, or readers compare flows that differ in what they tell. Where one declares
 * flows for some of its arrows, what is missing is a warning. Other diagrams may have as many flows as they like.
 *
 * @param strategies folders of diagrams that belong to strategies
 */
export function checkFlows(diagrams: Checked[], strategies: string[]): Problem[] {
  const ofStrategies = diagrams.filter(({ graph }) => strategies.includes(graph.id.split('/')[0] ?? ''));
  const declaring = ofStrategies.filter(({ flows }) => flows.length > 0);
  return ofStrategies.flatMap((diagram) => {
    const view = viewOf(diagram.graph.id);
    const models = declaring.filter(({ graph }) => viewOf(graph.id) === view);
    const whole = models.find((model) => arrowsInNoFlow(model).length === 0);
    const model = whole ?? models[0];
    if (!model) return [];
    const problems = diagram.flows.length === 0 ? problemOfMissingFlows(diagram, model) : problemsOfCoverage(diagram);
    return whole ? problems : problems.map((problem): Problem => ({ ...problem, severity: 'warning' }));
  });
}

function arrowsInNoFlow({ graph, flows }: Checked) {
  const taken = new Set(flows.flatMap(({ steps }) => steps.flatMap(({ edges }) => edges)));
  return graph.edges.filter((edge) => !taken.has(edge.id));
}

function problemOfMissingFlows({ graph }: Checked, model: Checked): Problem[] {
  const [edge] = graph.edges;
  if (!edge) return [];
  const reason = `This diagram has no flow that readers could follow, and the same view in ${model.graph.id} has.`;
  const fix = `Declare one in comments at its end: \`%% flow: Title\`, then \`%%   1. ${stepFor(edge, graph)}\` and so on.`;
  return [{ file: fileOf(graph.id), line: 1, column: 1, reason, fix }];
}

function problemsOfCoverage(diagram: Checked): Problem[] {
  const { graph, source } = diagram;
  return arrowsInNoFlow(diagram).map((edge) => {
    const name = `${edge.from} → ${edge.to}${edge.label ? ` ("${edge.label.replace(/\n/g, ' ')}")` : ''}`;
    const alike = graph.edges.filter(
      ({ from, to, label }) => from === edge.from && to === edge.to && label === edge.label,
    );
    return {
      file: fileOf(graph.id),
      ...locateEdge(source, edge.from, edge.to, { label: edge.label, rank: alike.indexOf(edge) }),
      reason: `The arrow ${name} is in no flow.`,
      fix: `Make it a step of a flow, \`%%   1. ${stepFor(edge, graph)}\`, so that readers meet it when they follow one.`,
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
