import type { NamedTechnology } from '@/lib/diagrams/model/named-technology';
import type { DiagramSource } from '@/lib/diagrams/parse/parse';
import type { Role } from '@/lib/roles';
import { openPool } from '@/lib/workers/open-pool';
import type { CachedDiagram } from './cache';
import { loadContext } from './load-context';
import { renderDiagram, type RenderContext } from './render';
import type { RenderTask } from './render-worker';

/** Up to so many diagrams are rendered here: a thread that renders loads Mermaid first, which takes as long as some. */
const mostWithoutThreads = 8;

interface RendererOptions {
  root: string;
  technologies: NamedTechnology[];
  roles: Role[];
  strategies: string[];
  /** How many diagrams there are to render. */
  count: number;
  progress?: (message: string) => void;
}

/** Renders diagrams with what all diagrams of a build share. */
interface Renderer {
  render: (source: DiagramSource) => Promise<CachedDiagram>;
  /** Ends the threads that have rendered. */
  close: () => Promise<void>;
}

/** Renders few diagrams in this process, one after the other, and many in threads. */
export function openRenderer({ root, technologies, roles, strategies, count, progress }: RendererOptions): Renderer {
  if (count > mostWithoutThreads) {
    progress?.(`Drawing ${count} diagrams …`);
    const pool = openPool<RenderTask, CachedDiagram>(new URL('./render-worker.ts', import.meta.url));
    return { render: (source) => pool.run({ source, technologies, roles, strategies, root }), close: pool.close };
  }
  let context: Promise<RenderContext> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  return {
    render(source: DiagramSource): Promise<CachedDiagram> {
      context ??= loadContext(technologies, root, roles);
      const shared = context;
      const rendered = last.then(async () => renderDiagram(source, { ...(await shared), strategies, progress }));
      last = rendered.catch(() => {});
      return rendered;
    },
    close: () => Promise.resolve(),
  };
}
