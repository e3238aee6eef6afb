import type { RenderedDiagram } from '@/lib/diagrams/model';

interface InlineDiagramProps {
  diagram: RenderedDiagram;
  /** Keeps the ids of two pictures of one diagram on a page apart. */
  use: 'figure' | 'door';
}

/** A rendered diagram's SVG in the page, with ids of its own. */
export function InlineDiagram({ diagram, use }: InlineDiagramProps) {
  const prefix = `${use}-${diagram.graph.id.replace('/', '-')}-`;
  return (
    <span className="inline-diagram" dangerouslySetInnerHTML={{ __html: diagram.svg.replaceAll('SVGID-', prefix) }} />
  );
}
