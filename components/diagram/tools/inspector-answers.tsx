import { Badge } from '@/components/ui/badge';
import { buttonVariants } from '@/components/ui/button';
import { technologyHref } from '@/lib/addresses';
import { connectionsOf, membersOf, nodeName, placeOf } from '@/lib/diagrams/ask/answers';
import { isWithin } from '@/lib/diagrams/model/groups';
import { flowsThrough, tellConnection } from '@/lib/diagrams/ask/tell';
import type { DetailTechnology, DiagramDetails } from '@/lib/diagrams/model/model';
import { labelParts, oneLine } from '@/lib/diagrams/model/node-names';
import type { PartQuestion } from '@/lib/diagrams/ask/question';
import { FlowPlayer } from './flow-player';
import { AskLink, Connections, Flows, GuideLink, List } from './inspector-lists';
import type { FlowStart } from './use-flow-start';
import type { Ask } from './use-question';

/** What every answer of the panel is made from. */
export interface AnswerProps {
  details: DiagramDetails;
  question: PartQuestion;
  ask: Ask;
  start: FlowStart;
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
      return <FlowPlayer {...props} question={props.question} />;
  }
}

type PartProps = AnswerProps & { id: string };

const quiet = 'text-sm text-muted-foreground';

function NodeAnswer({ details, ask, start, embedded, id }: PartProps) {
  const { graph, meanings, roles, technologies, elsewhere, sentences } = details;
  const node = graph.nodes.find((each) => each.id === id);
  const meaning = meanings[id];
  if (!node || !meaning) return null;
  const name = nodeName(graph, id);
  // What tells it from its equals stands in its name already.
  const detail = labelParts(node.label)
    .details.filter((each) => !name.includes(each))
    .join(', ');
  const { incoming, outgoing } = connectionsOf(graph, id);
  const edges = [...outgoing, ...incoming].map(({ edge }) => edge);
  const used = meaning.technologies.flatMap((technology) => technologies[technology] ?? []);
  return (
    <>
      {sentences.nodes[id] && <p className="mb-2">{sentences.nodes[id]}</p>}
      {detail && <p className={quiet}>{detail}</p>}
      {(meaning.role ?? meaning.external) && (
        <p>
          <Badge variant="role" data-hue={meaning.hue} className="text-xs">
            {[...(meaning.role ? [roles[meaning.role]] : []), ...(meaning.external ? ['run by others'] : [])].join(
              ', ',
            )}
          </Badge>
        </p>
      )}
      {node.link && (
        <p className={quiet}>
          <a href={node.link.href}>{node.link.title ?? node.link.href}</a>
        </p>
      )}
      <Place details={details} group={node.group} ask={ask} />
      <AskFailure details={details} id={id} ask={ask} />
      <List title="Technologies">
        {used.map((technology) => (
          <Technology key={technology.id} technology={technology} embedded={embedded} />
        ))}
      </List>
      <Connections
        title={titleOf(incoming.length, outgoing.length)}
        details={details}
        edges={edges}
        at={id}
        ask={ask}
      />
      <Flows
        flows={flowsThrough(
          details,
          edges.map((edge) => edge.id),
        )}
        ask={ask}
        follow={start.follow}
      />
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

/** What the connections of a node are called, by their directions. */
function titleOf(incoming: number, outgoing: number): string {
  if (outgoing === 0) return 'What talks to it';
  return incoming === 0 ? 'What it talks to' : 'Connections';
}

function Technology({ technology, embedded }: { technology: DetailTechnology; embedded: boolean }) {
  const { id, name, minimumVersion, purpose, why } = technology;
  return (
    <li className="not-last:pb-2.5">
      <GuideLink href={technologyHref(id)} embedded={embedded}>
        {name}
        {minimumVersion && <span className="font-mono text-[0.875em] whitespace-nowrap"> {minimumVersion}+</span>}
      </GuideLink>
      <span className="block text-sm text-muted-foreground">{purpose}</span>
      {why && (
        <span className="block text-sm">
          {why.text}{' '}
          <GuideLink href={why.href} embedded={embedded}>
            Why {name}
          </GuideLink>
        </span>
      )}
    </li>
  );
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

function AskFailure({ details, id, ask }: { details: DiagramDetails; id: string; ask: Ask }) {
  return (
    <AskLink
      details={details}
      question={{ kind: 'fail', ids: [id], unknown: [] }}
      ask={ask}
      className={buttonVariants({
        variant: 'outline',
        size: 'sm',
        className: 'mt-3 text-foreground no-underline print:hidden',
      })}
    >
      What if this fails?
    </AskLink>
  );
}

/** The groups around a part, outermost first; the innermost can be asked about. */
function Place({ details, group, ask }: { details: DiagramDetails; group: string | null; ask: Ask }) {
  const place = placeOf(details.graph, group);
  if (group === null || place.length === 0) return null;
  return (
    <p className={quiet}>
      In {place.slice(0, -1).map((title) => `${title} › `)}
      <AskLink details={details} question={{ kind: 'group', id: group }} ask={ask}>
        {place.at(-1)}
      </AskLink>
    </p>
  );
}
