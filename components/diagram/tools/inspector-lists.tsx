import type { ReactNode } from 'react';
import { PlaceLink } from '@/components/place-link';
import type { Connection } from '@/lib/diagrams/ask/answers';
import { oneLine } from '@/lib/diagrams/model/node-names';
import { withBasePath } from '@/lib/site/base-path';
import type { Ask } from './use-question';

interface ConnectionsProps {
  title: string;
  arrow: string;
  connections: Connection[];
  ask: Ask;
}

/** A node's connections in one direction: where each leads, and what it carries. */
export function Connections({ title, arrow, connections, ask }: ConnectionsProps) {
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

/** A titled list of a panel; nothing where it has no entries. */
export function List({ title, children }: { title: string; children: ReactNode[] }) {
  if (children.length === 0) return null;
  return (
    <>
      <p className="inspector-heading">{title}</p>
      <ul className="inspector-list">{children}</ul>
    </>
  );
}

/** A link to another place of the guide; out of an embed it opens the guide itself in a new tab. */
export function GuideLink({ href, embedded, children }: { href: string; embedded: boolean; children: ReactNode }) {
  return embedded ? (
    <a href={withBasePath(href)} target="_blank" rel="noopener" className="inspector-link">
      {children}
    </a>
  ) : (
    <PlaceLink href={href} className="inspector-link">
      {children}
    </PlaceLink>
  );
}
