import { describeSteps } from '@/lib/diagrams/ask/answers';
import type { DiagramFlow, DiagramGraph } from '@/lib/diagrams/model/model';

interface DiagramFlowsProps {
  id: string;
  graph: DiagramGraph;
  flows: DiagramFlow[];
}

/** The flows of a diagram as ordered lists, for reading without JavaScript and for find-in-page. */
export function DiagramFlows({ id, graph, flows }: DiagramFlowsProps) {
  if (flows.length === 0) return null;
  return (
    <details className="figure-text">
      <summary>
        Flows, step by step<span className="sr-only">: {graph.title}</span>
      </summary>
      {/* The target stands inside, so that a link to it opens the list. */}
      <div className="figure-text-body" id={id}>
        {flows.map((flow) => (
          <div key={flow.id}>
            <p className="figure-text-title">{flow.title}</p>
            {flow.note && <p className="figure-text-details">{flow.note}</p>}
            <ol>
              {describeSteps(graph, flow.steps).map(({ number, ends, label }) => (
                <li key={number}>
                  {ends}
                  {label && <span className="figure-text-details"> · {label}</span>}
                </li>
              ))}
            </ol>
          </div>
        ))}
      </div>
    </details>
  );
}
