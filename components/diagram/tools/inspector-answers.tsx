import { membersOf, nodeName } from '@/lib/diagrams/ask/answers';
import { flowsThrough, tellConnection } from '@/lib/diagrams/ask/tell';
import { isWithin } from '@/lib/diagrams/model/groups';
import { oneLine } from '@/lib/diagrams/model/node-names';
import { AskFailure, type AnswerProps, type PartProps, Place, quiet } from './answer-parts';
import { FlowPlayer } from './flow-player';
import { AskLink, Connections, Flows, List } from './inspector-lists';
import { NodeAnswer } from './node-answer';

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
      return <FlowPlayer {...props} question={props.question} />;
  }
}

function EdgeAnswer({ details, ask, start, id }: PartProps) {
  const { graph, connections } = details;
  const edge = graph.edges.find((each) => each.id === id);
  if (!edge) return null;
  const { from, words, to } = tellConnection(details, edge);
  const carries = connections[id]?.carries;
  return (
    <>
      <p className="mb-2">
        {from} {words} {to}.
      </p>
      {carries && <p className={quiet}>What travels: {carries}</p>}
      {edge.style !== 'solid' && <p className={quiet}>Drawn {edge.style}</p>}
      <List title="Between">
        {[edge.from, edge.to].map((end) => (
          <li key={end}>
            <AskLink details={details} question={{ kind: 'node', id: end }} ask={ask}>
              {nodeName(graph, end)}
            </AskLink>
          </li>
        ))}
      </List>
      <Flows flows={flowsThrough(details, [id])} ask={ask} follow={start.follow} />
    </>
  );
}

function GroupAnswer({ details, ask, start, id }: PartProps) {
  const { graph, sentences } = details;
  const group = graph.groups.find((each) => each.id === id);
  const members = membersOf(graph, id);
  const inside = new Set(members);
  const crossing = graph.edges.filter(({ from, to }) => inside.has(from) !== inside.has(to));
  const touching = graph.edges.filter(({ from, to }) => inside.has(from) || inside.has(to));
  const inner = graph.groups.filter((each) => each.id !== id && isWithin(graph, each.parent, id));
  return (
    <>
      {sentences.groups[id] && <p className="mb-2">{sentences.groups[id]}</p>}
      <Place details={details} group={group?.parent ?? null} ask={ask} />
      <AskFailure details={details} id={id} ask={ask} />
      <List title="Components">
        {members.map((member) => (
          <li key={member}>
            <AskLink details={details} question={{ kind: 'node', id: member }} ask={ask}>
              {nodeName(graph, member)}
            </AskLink>
          </li>
        ))}
      </List>
      <List title="Groups within">
        {inner.map((each) => (
          <li key={each.id}>
            <AskLink details={details} question={{ kind: 'group', id: each.id }} ask={ask}>
              {oneLine(each.title)}
            </AskLink>
          </li>
        ))}
      </List>
      <Connections title="What crosses its border" details={details} edges={crossing} ask={ask} />
      <Flows
        flows={flowsThrough(
          details,
          touching.map((edge) => edge.id),
        )}
        ask={ask}
        follow={start.follow}
      />
    </>
  );
}
