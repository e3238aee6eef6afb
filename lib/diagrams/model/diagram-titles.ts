import type { DiagramGraph } from './model';

/** "Docker Compose: data flow" → its strategy and its view. */
export function diagramTitles({ title }: Pick<DiagramGraph, 'title'>): { strategy: string; view: string } {
  const [, strategy, view] = /^(.*?):\s+(.*)$/.exec(title) ?? [];
  if (!strategy || !view) return { strategy: title, view: title };
  return { strategy, view: view.charAt(0).toUpperCase() + view.slice(1) };
}
