import { useId } from 'react';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';

/** A rendered diagram's SVG in the page, with ids of its own: a page may show one diagram twice. */
export function InlineDiagram({ diagram }: { diagram: RenderedDiagram }) {
  const svg = diagram.svg.replaceAll('SVGID-', `${useId()}-`);
  return <div className="inline-diagram" dangerouslySetInnerHTML={{ __html: svg }} />;
}
