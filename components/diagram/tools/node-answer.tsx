import { Badge } from '@/components/ui/badge';
import { technologyHref } from '@/lib/addresses';
import { connectionsOf, nodeName } from '@/lib/diagrams/ask/answers';
import { flowsThrough } from '@/lib/diagrams/ask/tell';
import type { DetailTechnology, DiagramDetails, NodeLink } from '@/lib/diagrams/model/model';
import { labelParts } from '@/lib/diagrams/model/node-names';
import { AskFailure, type PartProps, Place, quiet } from './answer-parts';
import { Connections, Flows, GuideLink, List } from './inspector-lists';

/** What a node is, where it stands, what talks to it and what it is made of. */
export function NodeAnswer({ details, ask, start, embedded, id }: PartProps) {
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
      {node.link && <OwnLink details={details} link={node.link} embedded={embedded} />}
      <Place details={details} group={node.group} ask={ask} />
      {!meaning.isPerson && <AskFailure details={details} id={id} ask={ask} />}
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

interface OwnLinkProps {
  details: DiagramDetails;
  link: NodeLink;
  embedded: boolean;
}

/** Where its diagram says that a click on the node leads. */
function OwnLink({ details, link: { href, title, newTab }, embedded }: OwnLinkProps) {
  return (
    <p className={quiet}>
      <GuideLink
        href={href.startsWith('#') ? details.page + href : href}
        embedded={embedded}
        newTab={newTab || embedded}
      >
        {title ?? href}
      </GuideLink>
    </p>
  );
}
