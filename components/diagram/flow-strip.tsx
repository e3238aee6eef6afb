import { SiteLink } from '@/components/site-link';
import { cn } from '@/lib/cn';
import { useId, type CSSProperties } from 'react';
import type { PageContext } from '@/components/guide/page-context';
import { diagramPlace } from '@/lib/content/diagram-place';
import type { Guide } from '@/lib/content/model';
import { nodeName } from '@/lib/diagrams/ask/answers';
import { flowChain, type FlowChain } from '@/lib/diagrams/ask/flow-chain';
import { findFlow } from '@/lib/diagrams/ask/question';
import { questionLink } from '@/lib/diagrams/ask/question-link';

interface FlowStripProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
  /** Id of the diagram, and of a flow in it. */
  diagram: string;
  flow: string;
}

const numberStyles =
  'grid size-5 place-items-center rounded-full bg-primary text-xs leading-none font-semibold text-primary-foreground';

/**
 * A flow as a diagram of its own, in one row or, where there is no room for that, in one column. It is text and
 * links: each arrow leads to its step in the diagram that it is from.
 */
export function FlowStrip({ guide, readDiagram, diagram: id, flow: flowId }: FlowStripProps) {
  const titleId = useId();
  const { graph, meanings, flows } = readDiagram(id);
  const flow = findFlow(flows, flowId);
  const place = diagramPlace(id, guide);
  if (!flow || !place) return null;
  const chain = flowChain(graph, flow);
  const linkTo = (step: number) =>
    questionLink({ page: place.page.href, view: place.view, graph }, { kind: 'flow', id: flow.id, step });
  return (
    <figure className="my-6 border-t @container" data-breakout="" aria-labelledby={titleId}>
      <figcaption className="flex flex-wrap items-baseline justify-between gap-x-6 pb-2 text-sm max-xs:pt-3">
        <span id={titleId} className="text-muted-foreground">
          <strong className="font-semibold text-foreground">{flow.title}</strong> in {place.page.title}
        </span>
        <SiteLink
          href={linkTo(1)}

          className="inline-flex min-h-touch items-center text-primary arrow hover:underline"
        >
          Follow it in the diagram
        </SiteLink>
      </figcaption>
      <div className="flow-strip-board text-xs" style={boardStyle(chain)}>
        {chain.stations.map(({ nodes }, index) => (
          <div
            key={nodes.join()}
            aria-hidden="true"
            // Any of several: arrows lead to the frame around them.
            className={cn(
              'flow-station flex flex-wrap gap-1.5 text-center text-code font-semibold text-balance',
              nodes.length > 1 && 'self-center rounded-md border border-input p-1.5',
            )}
            style={{ '--at': 2 * index + 1 } as CSSProperties}
          >
            {nodes.map((node) => (
              <span key={node} data-hue={meanings[node]?.hue} data-external={meanings[node]?.external || undefined}>
                {breakable(nodeName(graph, node))}
              </span>
            ))}
          </div>
        ))}
        <ol className="flow-strip-steps">
          {chain.steps.map((step) => (
            <li key={step.number} data-back={step.forward ? undefined : ''} style={stepStyle(step, chain)}>
              <SiteLink href={linkTo(step.number)} className="flow-step">
                <b aria-hidden="true" className={numberStyles}>
                  {step.number}
                </b>{' '}
                {step.label ?? step.ends}
                <span className="sr-only">
                  , {step.ends}. {step.sentence}
                </span>
              </SiteLink>
            </li>
          ))}
        </ol>
      </div>
    </figure>
  );
}

/** Names such as "User/Browser" may break behind the slash. */
function breakable(name: string): string {
  return name.replaceAll('/', '/\u200b');
}

function boardStyle({ stations, lanes }: FlowChain): CSSProperties {
  const { forward, back } = lanes;
  return {
    '--columns': stations.length,
    '--forward': forward,
    '--lanes': forward + back,
  } as CSSProperties;
}

/** Where a step lies: along the chain, and on which line across it, in a row of stations and in a column of them. */
function stepStyle(
  { number, from, to, forward, lane }: FlowChain['steps'][number],
  { lanes }: FlowChain,
): CSSProperties {
  const [start, end] = [Math.min(from, to), Math.max(from, to)];
  const isBetween = lane === 0;
  return {
    '--n': number,
    '--from': isBetween ? 2 * start + 2 : 2 * start + 1,
    '--to': isBetween ? 2 * end + 1 : 2 * end + 2,
    '--row': forward ? lanes.forward - lane : lanes.forward + 1 + lane,
    '--lane': forward ? (isBetween ? 1 : 2 + lane) : isBetween ? 2 : 1 + lanes.forward + lane,
  } as CSSProperties;
}
