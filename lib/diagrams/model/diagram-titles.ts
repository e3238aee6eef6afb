import type { DiagramGraph } from './model';

/** "Docker Compose: data flow" → its strategy and its view. The colon may be that of Chinese, which needs no space. */
export function diagramTitles({ title }: Pick<DiagramGraph, 'title'>): { strategy: string; view: string } {
  const [, strategy, view] = /^(.*?)(?::\s+|：\s*)(.*)$/.exec(title) ?? [];
  if (!strategy || !view) return { strategy: title, view: title };
  return { strategy, view: view.charAt(0).toUpperCase() + view.slice(1) };
}
