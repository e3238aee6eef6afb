import { SiteLink } from '@/components/site-link';
import { Button } from '@/components/ui/button';
import type { ReactNode } from 'react';
import type { Question } from '@/lib/diagrams/ask/question';
import { questionLink } from '@/lib/diagrams/ask/question-link';
import { tellConnection, type TakenFlow } from '@/lib/diagrams/ask/tell';
import type { DiagramDetails, DiagramEdge } from '@/lib/diagrams/model/model';
import { withBasePath } from '@/lib/site/base-path';
import { PlayIcon } from './tool-icons';
import type { Ask } from './use-question';

// For a finger a link is higher than its words. It stays in its line: a sentence of several must read as one.
const link =
  'cursor-pointer py-0.5 text-primary underline decoration-1 underline-offset-3 hover:decoration-2 pointer-coarse:py-3.25';
const quietLink =
  'cursor-pointer text-muted-foreground no-underline hover:text-foreground hover:underline pointer-coarse:py-3.25';

interface AskLinkProps {
  details: DiagramDetails;
  question: NonNullable<Question>;
  ask: Ask;
  className?: string;
  label?: string;
  children: ReactNode;
}

/** Leads to another part of the same diagram; a real link, to be opened elsewhere or copied too. */
export function AskLink({ details, question, ask, className = link, label, children }: AskLinkProps) {
  return (
    <a
      href={withBasePath(questionLink(details, question))}
      className={className}
      aria-label={label}
      onClick={(event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        ask(question);
      }}
    >
      {children}
    </a>
  );
}

interface ConnectionsProps {
  title: string;
  details: DiagramDetails;
  edges: DiagramEdge[];
  /** The node whose connections they are: it is not linked to itself. */
  at?: string;
  ask: Ask;
}

/** Connections as sentences: the ends lead to nodes, the words to the connection. */
export function Connections({ title, details, edges, at, ask }: ConnectionsProps) {
  return (
    <List title={title}>
      {edges.map((edge) => {
        const { from, words, to } = tellConnection(details, edge);
        const end = (id: string, name: string) => (
          <AskLink details={details} question={{ kind: 'node', id }} ask={ask}>
            {name}
          </AskLink>
        );
        return (
          <li key={edge.id} className="py-0.5 leading-snug pointer-coarse:leading-[1.7]">
            {edge.from === at ? null : <>{end(edge.from, from)} </>}
            <AskLink
              details={details}
              question={{ kind: 'edge', id: edge.id }}
              ask={ask}
              className={quietLink}
              label={`Connection: ${from} ${words} ${to}`}
            >
              {words}
            </AskLink>{' '}
            {edge.to === at ? 'it' : end(edge.to, to)}
          </li>
        );
      })}
    </List>
  );
}

interface FlowsProps {
  flows: TakenFlow[];
  ask: Ask;
  /** Plays a flow from a step on. */
  follow: (id: string, step: number) => void;
}

/**
 * The flows that something takes part in; each title plays its flow from the first such step, each number leads to its
 * own.
 */
export function Flows({ flows, ask, follow }: FlowsProps) {
  return (
    <List title="Part of">
      {flows.map(({ id, title, steps }) => (
        <li key={id} className="flex flex-wrap items-center gap-1.5 pointer-coarse:py-0!">
          <Button
            variant="link"
            size={null}
            className="flex items-center gap-1 py-0.5 pointer-coarse:py-3.25"
            onClick={() => follow(id, steps[0] ?? 1)}
          >
            <PlayIcon />
            {title}
          </Button>
          {steps.map((step) => (
            <Button
              key={step}
              variant="chip"
              size={null}
              className="min-h-6 min-w-6 text-xs text-muted-foreground pointer-coarse:min-h-touch pointer-coarse:min-w-touch"
              aria-label={`${title}, step ${step}`}
              onClick={() => ask({ kind: 'flow', id, step })}
            >
              {step}
            </Button>
          ))}
        </li>
      ))}
    </List>
  );
}

/** A titled list of a panel; nothing where it has no entries. */
export function List({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <p className="mt-4 text-xs font-semibold text-muted-foreground">{title}</p>
      <ul className="list-none pointer-coarse:*:py-3">{children}</ul>
    </>
  );
}

interface GuideLinkProps {
  href: string;
  embedded: boolean;
  newTab?: boolean;
  children: ReactNode;
}

/** A link to another place, of the guide or not; out of an embed it opens in a new tab. */
export function GuideLink({ href, embedded, newTab = embedded, children }: GuideLinkProps) {
  return (
    <SiteLink href={href} className={link} {...(newTab && { target: '_blank', rel: 'noopener' })}>
      {children}
    </SiteLink>
  );
}
