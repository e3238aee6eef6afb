import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { CachedDiagram } from './cache';
import type { Role } from '@/lib/roles';
import { loadContext } from './load-context';
import { renderDiagram, type RenderContext } from './render';

/** A diagram for a thread to render. */
export interface RenderTask {
  source: DiagramSource;
  technologies: NamedTechnology[];
  roles: Role[];
  strategies: string[];
  /** The folder of the guide. */
  root: string;
}

let context: Promise<RenderContext> | undefined;

/** Renders a diagram; all of a thread are of one guide. */
export default async function render({
  source,
  technologies,
  roles,
  strategies,
  root,
}: RenderTask): Promise<CachedDiagram> {
  context ??= loadContext(technologies, root, roles);
  return renderDiagram(source, { ...(await context), strategies });
}
