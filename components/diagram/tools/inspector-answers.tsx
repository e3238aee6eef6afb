import { Badge } from '@/components/ui/badge';
import { technologyHref } from '@/lib/addresses';
import { connectionsOf, describeSteps, membersOf, nodeName, placeOf } from '@/lib/diagrams/ask/answers';
import type { DiagramDetails } from '@/lib/diagrams/model/model';
import { labelParts, oneLine } from '@/lib/diagrams/model/node-names';
import type { Question } from '@/lib/diagrams/ask/question';
import { roles } from '@/lib/roles';
import { Connections, List, GuideLink } from './inspector-lists';
import type { Ask } from './use-question';

/** What every answer of the panel is made from. */
export interface AnswerProps {
  details: DiagramDetails;
  question: NonNullable<Question>;
  ask: Ask;
  embedded: boolean;
}

/** What the panel tells of a node, an edge, a group or a flow. */
export function Answer(props: AnswerProps) {
  switch (props.question.kind) {
    case 'node':
      return <NodeAnswer {...props} id={props.question.id} />;
    case 'edge':
      return <EdgeAnswer {...props} id={props.question.id} />;
    case 'group':
      return <GroupAnswer {...props} id={props.question.id} />;
    case 'flow':
      return <FlowAnswer {...props} id={props.question.id} step={props.question.step} />;
  }
}

type PartProps = AnswerProps & { id: string };

function NodeAnswer({ details, ask, embedded, id }: PartProps) {
  const { graph, meanings, technologies, elsewhere } = details;
  const node = graph.nodes.find((each) => each.id === id);
  const meaning = meanings[id];
  if (!node || !meaning) return null;
  const detail = labelParts(node.label).details.join(', ');
  const { incoming, outgoing } = connectionsOf(graph, id);
  const place = placeOf(graph, node.group);
  return (
    <>
      {detail && <p>{detail}</p>}
      {(meaning.role ?? meaning.external) && (
        <p>
          <Badge variant="role" data-role={meaning.role} className="text-xs">
            {[...(meaning.role ? [roles[meaning.role]] : []), ...(meaning.external ? ['run by others'] : [])].join(
              ', ',
            )}
          </Badge>
        </p>
      )}
      {node.link && (
        <p>
          <a href={node.link.href}>{node.link.title ?? node.link.href}</a>
        </p>
      )}
      {place.length > 0 && <p className="inspector-place">In {place.join(' › ')}</p>}
      <List title="Technologies">
        {meaning.technologies.flatMap((technologyId) => {
          const technology = technologies[technologyId];
          return technology ? (
            <li key={technologyId}>
              <GuideLink href={technologyHref(technologyId)} embedded={embedded}>
                {technology.name}
                {technology.minimumVersion && (
                  <span className="font-mono text-[0.875em] whitespace-nowrap"> {technology.minimumVersion}+</span>
                )}
              </GuideLink>
              <span className="inspector-purpose">{technology.purpose}</span>
            </li>
          ) : (
            []
          );
        })}
      </List>
      <Connections title="Incoming" arrow="←" connections={incoming} ask={ask} />
      <Connections title="Outgoing" arrow="→" connections={outgoing} ask={ask} />
      <List title="Elsewhere in the guide">
        {(elsewhere[id] ?? []).map(({ href, title }) => (
          <li key={href}>
            <GuideLink href={href} embedded={embedded}>
              {title}
            </GuideLink>
          </li>
        ))}
      </List>
    </>
  );
}

function EdgeAnswer({ details: { graph }, ask, id }: PartProps) {
  const edge = graph.edges.find((each) => each.id === id);
  if (!edge) return null;
  return (
    <>
      {edge.label && <p>{oneLine(edge.label)}</p>}
      {edge.style !== 'solid' && <p className="inspector-place">Drawn {edge.style}</p>}
      <List title="Between">
        {[edge.from, edge.to].map((end) => (
          <li key={end}>
            <button type="button" className="inspector-link" onClick={() => ask({ kind: 'node', id: end })}>
              {nodeName(graph, end)}
            </button>
          </li>
        ))}
      </List>
    </>
  );
}

function GroupAnswer({ details: { graph }, ask, id }: PartProps) {
  const group = graph.groups.find((each) => each.id === id);
  const place = placeOf(graph, group?.parent ?? null);
  return (
    <>
      {place.length > 0 && <p className="inspector-place">In {place.join(' › ')}</p>}
      <List title="Components">
        {membersOf(graph, id).map((member) => (
          <li key={member}>
            <button type="button" className="inspector-link" onClick={() => ask({ kind: 'node', id: member })}>
              {nodeName(graph, member)}
            </button>
          </li>
        ))}
      </List>
    </>
  );
}

function FlowAnswer({ details: { graph, flows }, ask, id, step }: PartProps & { step: number }) {
  const flow = flows.find((each) => each.id === id);
  return (
    <>
      {flow?.note && <p>{flow.note}</p>}
      <ol className="inspector-steps">
        {describeSteps(graph, flow?.steps ?? []).map(({ number, ends, label }) => (
          <li key={number}>
            <button
              type="button"
              className="inspector-link"
              aria-current={number === step ? 'step' : undefined}
              onClick={() => ask({ kind: 'flow', id, step: number })}
            >
              {ends}
              {label && <span className="inspector-label">{label}</span>}
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}
