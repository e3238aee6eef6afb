import type { Content } from './read-content';

/**
 * Diagrams that no page shows, a line for each: readers come to them by search and by links of other diagrams alone.
 * No fault: one may be drawn before the page that it is for is written.
 */
export function unshownDiagrams({ pages, diagramIds }: Pick<Content, 'pages' | 'diagramIds'>): string[] {
  const showsStrategies = pages.some(({ page }) => page.components.includes('StrategyFigures'));
  const strategies = new Set(pages.flatMap(({ page }) => page.strategy?.id ?? []));
  const shown = new Set(pages.flatMap(({ page }) => page.diagrams.map(({ id }) => id)));
  return diagramIds
    .filter((id) => !shown.has(id) && !(showsStrategies && strategies.has(id.split('/')[0] ?? '')))
    .map((id) => `content/diagrams/${id}.mmd  No page shows this diagram: \`<Diagram id="${id}" />\`.`);
}
