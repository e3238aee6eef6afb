import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useEffect, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { connectionsOf, describeStep, describeSteps, membersOf, nodeName, placeOf, type Connection } from '@/lib/diagrams/answers';
import type { DiagramDetails } from '@/lib/diagrams/model';
import { oneLine } from '@/lib/diagrams/node-names';
import type { Question } from '@/lib/diagrams/question';
import { roles } from '@/lib/roles';
import { CopyLinkButton } from './copy-link-button';
import { CloseIcon } from './tool-icons';

interface InspectorProps {
  details: DiagramDetails;
  question: NonNullable<Question>;
  ask: (question: Question) => void;
  embedded: boolean;
  /** Called when an answer stands on the screen. */
  onShown: () => void;
}

/** The answer to a question: a panel beside the drawing, a sheet below it on a phone. */
export function Inspector(props: InspectorProps) {
  const { details, question, ask, onShown } = props;
  useEffect(onShown, [onShown]);
  const title = titleOf(details, question);
  return (
    <section className="inspector" data-kind={question.kind} aria-label={title} tabIndex={-1}>
      <header className="inspector-head">
        <p className="inspector-title">{title}</p>
        <Button variant="tool" aria-label="Close" title="Close (Esc)" onClick={() => ask(null)}>
          <CloseIcon />
        </Button>
      </header>
      <div className="inspector-body">
        <Answer {...props} />
        <CopyLinkButton details={details} question={question} />
      </div>
    </section>
  );
}

function titleOf({ graph, flows }: DiagramDetails, question: NonNullable<Question>): string {
  switch (question.kind) {
    case 'node':
      return nodeName(graph, question.id);
    case 'edge':
      return describeStep(graph, { edges: [question.id] }).ends;
    case 'group':
      return oneLine(graph.groups.find(({ id }) => id === question.id)?.title ?? question.id);
    case 'flow':
      return flows.find(({ id }) => id === question.id)?.title ?? question.id;
  }
}

function Answer(props: InspectorProps) {
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

type AnswerProps = InspectorProps & { id: string };

function NodeAnswer({ details, ask, embedded, id }: AnswerProps) {
  const { graph, meanings, technologies, elsewhere } = details;
  const node = graph.nodes.find((each) => each.id === id);
  const meaning = meanings[id];
  if (!node || !meaning) return null;
  const detail = node.label.split('\n').slice(1).join(', ');
  const { incoming, outgoing } = connectionsOf(graph, id);
  const place = placeOf(graph, node.group);
  return (
    <>
      {detail && <p>{detail}</p>}
      <p className="role-badge" data-role={meaning.role}>
        {roles[meaning.role]}
        {meaning.external && ', run by others'}
      </p>
      {place.length > 0 && <p className="inspector-place">In {place.join(' › ')}</p>}
      <List title="Technologies">
        {meaning.technologies.flatMap((technologyId) => {
          const technology = technologies[technologyId];
          return technology ? (
            <li key={technologyId}>
              <PlaceLink href={`/reference#${technologyId}`} embedded={embedded}>
                {technology.name}
                {technology.leastVersion && <span className="version"> {technology.leastVersion}+</span>}
              </PlaceLink>
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
            <PlaceLink href={href} embedded={embedded}>
              {title}
            </PlaceLink>
          </li>
        ))}
      </List>
    </>
  );
}

function EdgeAnswer({ details: { graph }, ask, id }: AnswerProps) {
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

function GroupAnswer({ details: { graph }, ask, id }: AnswerProps) {
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

function FlowAnswer({ details: { graph, flows }, ask, id, step }: AnswerProps & { step: number }) {
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

interface ConnectionsProps {
  title: string;
  arrow: string;
  connections: Connection[];
  ask: (question: Question) => void;
}

function Connections({ title, arrow, connections, ask }: ConnectionsProps) {
  return (
    <List title={title}>
      {connections.map(({ edge, other, name }) => (
        <li key={edge.id} className="inspector-connection">
          <button type="button" className="inspector-link" onClick={() => ask({ kind: 'node', id: other })}>
            <span aria-hidden="true">{arrow} </span>
            {name}
          </button>
          <button
            type="button"
            className="inspector-label"
            aria-label={`Connection ${edge.label ?? 'without a label'}, ${name}`}
            onClick={() => ask({ kind: 'edge', id: edge.id })}
          >
            {edge.label ? oneLine(edge.label) : 'connection'}
          </button>
        </li>
      ))}
    </List>
  );
}

function List({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <p className="inspector-heading">{title}</p>
      <ul className="inspector-list">{children}</ul>
    </>
  );
}

/** A link to another place of the guide; out of an embed it opens the guide itself in a new tab. */
function PlaceLink({ href, embedded, children }: { href: string; embedded: boolean; children: ReactNode }) {
  const pathname = usePathname();
  return embedded ? (
    <a href={href} target="_blank" rel="noopener" className="inspector-link">
      {children}
    </a>
  ) : (
    <Link href={href} prefetch={false} scroll={!href.startsWith(`${pathname}?`)} className="inspector-link">
      {children}
    </Link>
  );
}
