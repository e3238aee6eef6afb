import { useId } from 'react';
import type { RenderedDiagram } from '@/lib/diagrams/model';
import { DiagramText } from './diagram-text';
import { InlineDiagram } from './inline-diagram';

/** A diagram with its name, its caption, the same in words, and its files. */
export function DiagramFigure({ diagram }: { diagram: RenderedDiagram }) {
  const { graph, caption } = diagram;
  const titleId = useId();
  return (
    <figure className="figure" aria-labelledby={titleId} data-breakout="" data-diagram={graph.id}>
      <div className="figure-bar">
        <p className="figure-title" id={titleId}>
          {graph.title}
        </p>
        <p className="figure-files">
          {(['svg', 'mmd', 'json'] as const).map((extension) => (
            <a key={extension} href={`/diagrams/${graph.id}.${extension}`} aria-label={`${graph.title} as ${extension}`}>
              {extension}
            </a>
          ))}
        </p>
      </div>
      <div className="figure-stage" role="group" aria-label={`${graph.title}, diagram`} tabIndex={0}>
        <InlineDiagram diagram={diagram} />
      </div>
      <figcaption className="figure-caption">{caption}</figcaption>
      <DiagramText graph={graph} />
    </figure>
  );
}
