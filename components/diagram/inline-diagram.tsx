import { useId, type CSSProperties } from 'react';
import type { RenderedDiagram } from '@/lib/diagrams/model/model';

/** A rendered diagram's SVG in the page, with ids of its own: a page may show one diagram twice. */
export function InlineDiagram({ diagram }: { diagram: RenderedDiagram }) {
  const svg = diagram.svg.replaceAll('SVGID-', `${useId()}-`);
  return <div className="inline-diagram" style={sizeOf(svg)} dangerouslySetInnerHTML={{ __html: svg }} />;
}

/** The size of the drawing, for browsers that lay it out only when it comes near: nothing moves when it does. */
function sizeOf(svg: string): CSSProperties | undefined {
  const [, width, height] = /^<svg\b[^>]* width="([\d.]+)"[^>]* height="([\d.]+)"/.exec(svg) ?? [];
  return width && height ? { containIntrinsicSize: `${width}px ${height}px` } : undefined;
}
