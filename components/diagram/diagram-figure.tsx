import { useId, type CSSProperties } from 'react';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { diagramHref } from '@/lib/addresses';
import { nodeName } from '@/lib/diagrams/ask/answers';
import { buildAddress } from '@/lib/offline/build-address';
import { DiagramTools } from './diagram-tools.client';
import { DiagramWords } from './diagram-words';
import { InlineDiagram } from './inline-diagram';

interface DiagramFigureProps {
  diagram: RenderedDiagram;
  /** Whether `?node=`, `?flow=` … in the address are this figure's: on a diagram's own page, not on the whole guide. */
  ownsAddress: boolean;
  /** Alone in a frame on somebody else's page. */
  embedded?: boolean;
}

/**
 * A diagram: one bar with its name and its tools, the drawing on its stage, one line with its caption and the same
 * in words. The style sheet alone fits the drawing into the window, so that all of it is there before any script.
 */
export function DiagramFigure({ diagram, ownsAddress, embedded = false }: DiagramFigureProps) {
  const { graph, caption, flows, width, height, start } = diagram;
  const titleId = useId();
  const size = { '--w': `${width}px`, '--h': `${height}px`, '--ratio': width / height };
  return (
    <figure
      className="figure"
      style={size as CSSProperties}
      aria-labelledby={titleId}
      data-breakout=""
      data-diagram={graph.id}
    >
      <div className="figure-bar flex min-h-(--bar) items-center border-b pl-4 text-code">
        <p className="py-2 leading-snug font-semibold" id={titleId}>
          {graph.title}
        </p>
      </div>
      <DiagramTools
        address={buildAddress(diagramHref(graph.id, 'details.json'), process.env.GUIDE_BUILD)}
        flows={flows.map(({ id, title }) => ({ id, title }))}
        example={exampleOf(diagram)}
        ownsAddress={ownsAddress}
        embedded={embedded}
      >
        <div className="figure-board">
          <div
            className="figure-stage"
            role="group"
            aria-label={`${graph.title}, diagram`}
            tabIndex={0}
            data-island=""
            data-asked-by={ownsAddress ? 'node edge group flow fail' : undefined}
          >
            <InlineDiagram diagram={diagram} />
            {start && start.from > 0 && (
              <span
                className="figure-start"
                style={{ '--from': `${start.from}px`, '--to': `${start.to}px` } as CSSProperties}
              />
            )}
          </div>
        </div>
      </DiagramTools>
      <figcaption className="relative border-t text-sm">
        <p className="py-2.5 pr-30 pl-4 leading-normal text-muted-foreground">{caption}</p>
        <DiagramWords diagram={diagram} />
      </figcaption>
    </figure>
  );
}

/** A node to try first: the one with most connections. */
function exampleOf({ graph }: RenderedDiagram): { id: string; name: string } | null {
  const count = (id: string) => graph.edges.filter(({ from, to }) => from === id || to === id).length;
  const [node] = graph.nodes.toSorted((a, b) => count(b.id) - count(a.id));
  return node ? { id: node.id, name: nodeName(graph, node.id) } : null;
}
