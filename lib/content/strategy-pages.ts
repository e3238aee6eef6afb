import type { Guide, Page, Strategy } from './model';

export type StrategyPage = Page & { strategy: Strategy };

/** The pages that describe a backend deployment strategy, in reading order. */
export function strategyPages({ pages }: Guide): StrategyPage[] {
  return pages.filter((page): page is StrategyPage => page.strategy !== null);
}
