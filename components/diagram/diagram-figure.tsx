import { useId, type CSSProperties } from 'react';
import { diagramHref } from '@/lib/addresses';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';
import { withBasePath } from '@/lib/site/base-path';
import { buildAddress } from '@/lib/offline/build-address';
import { DiagramFlows } from './diagram-flows';
import { DiagramText } from './diagram-text';
import { DiagramTools } from './diagram-tools.client';
import { InlineDiagram } from './inline-diagram';

interface DiagramFigureProps {
  diagram: RenderedDiagram;
  /** Whether `?node=`, `?flow=` … in the address are this figure's: on a diagram's own page, not on the whole guide. */
  ownsAddress: boolean;
  /** Alone in a frame on somebody else's page. */
  embedded?: boolean;
}

/** A diagram with its name, its caption, its tools, the same in words, and its files. */
export function DiagramFigure({ diagram, ownsAddress, embedded = false }: DiagramFigureProps) {
  const { graph, caption, flows } = diagram;
  const titleId = useId();
  const flowsId = useId();
  const captionId = useId();
  const bar = (
    <div className="figure-bar">
      <p className="figure-title" id={titleId}>
        {graph.title}
      </p>
      <p className="figure-files">
        {(['svg', 'png', 'mmd', 'json'] as const).map((extension) => (
          <a
            key={extension}
            href={withBasePath(diagramHref(graph.id, extension))}
            aria-label={`${graph.title} as ${extension}`}
          >
            {extension}
          </a>
        ))}
      </p>
    </div>
  );
  return (
    <figure className="figure" aria-labelledby={titleId} data-breakout="" data-diagram={graph.id}>
      <DiagramTools
        address={buildAddress(diagramHref(graph.id, 'details.json'), process.env.GUIDE_BUILD)}
        flows={flows.map(({ id, title }) => ({ id, title }))}
        flowsId={flowsId}
        ownsAddress={ownsAddress}
        embedded={embedded}
        bar={bar}
      >
        <a className="skip-diagram" href={`#${captionId}`}>
          Skip the diagram
        </a>
        <div
          className="figure-stage"
          role="group"
          aria-label={`${graph.title}, diagram`}
          tabIndex={0}
          data-island=""
          data-asked-by={ownsAddress ? 'node edge group flow' : undefined}
        >
          <InlineDiagram diagram={diagram} />
          {diagram.start > 0 && (
            <span className="figure-start" style={{ '--start': `${diagram.start}px` } as CSSProperties} />
          )}
        </div>
      </DiagramTools>
      <figcaption className="figure-caption" id={captionId} tabIndex={-1}>
        {caption}
      </figcaption>
      <DiagramFlows id={flowsId} graph={graph} flows={flows} />
      <DiagramText graph={graph} />
    </figure>
  );
}
