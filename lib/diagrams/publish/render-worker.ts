import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { CachedDiagram } from './cache';
import { loadContext } from './load-context';
import { renderDiagram, type RenderContext } from './render';

/** A diagram for a thread to render. */
export interface RenderTask {
  source: DiagramSource;
  technologies: NamedTechnology[];
  strategies: string[];
  /** The folder of the guide. */
  root: string;
}

let context: Promise<RenderContext> | undefined;

/** Renders a diagram; all of a thread are of one guide. */
export default async function render({ source, technologies, strategies, root }: RenderTask): Promise<CachedDiagram> {
  context ??= loadContext(technologies, root);
  return renderDiagram(source, { ...(await context), strategies });
}
