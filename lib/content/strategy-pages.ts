import type { Guide, Page, Strategy } from './model';

export type StrategyPage = Page & { strategy: Strategy };

/** The pages that describe a backend deployment strategy, in reading order. */
export function strategyPages({ pages }: Pick<Guide, 'pages'>): StrategyPage[] {
  return pages.filter((page): page is StrategyPage => page.strategy !== null);
}
