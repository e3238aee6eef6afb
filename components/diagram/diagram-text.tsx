import { describeDiagram, type DescribedGroup } from '@/lib/diagrams/ask/describe';
import type { DiagramGraph } from '@/lib/diagrams/model/model';

/** What a diagram shows, in words: its components by group, and every connection. */
export function DiagramText({ graph }: { graph: DiagramGraph }) {
  const { components, connections } = describeDiagram(graph);
  return (
    <details className="figure-text">
      <summary>
        The same in words<span className="sr-only">: {graph.title}</span>
      </summary>
      <div className="figure-text-body">
        <div>
          <p className="figure-text-title">Components</p>
          <ComponentList group={components} />
        </div>
        <div>
          <p className="figure-text-title">Connections</p>
          <ul>
            {connections.map(({ id, text }) => (
              <li key={id}>{text}</li>
            ))}
          </ul>
        </div>
      </div>
    </details>
  );
}

function ComponentList({ group }: { group: DescribedGroup }) {
  return (
    <ul>
      {group.components.map(({ id, name, details }) => (
        <li key={id}>
          {name}
          {details && <span className="figure-text-details"> · {details}</span>}
        </li>
      ))}
      {group.groups.map((inner) => (
        <li key={inner.id}>
          {inner.title}
          <ComponentList group={inner} />
        </li>
      ))}
    </ul>
  );
}
