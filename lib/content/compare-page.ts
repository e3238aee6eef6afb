import type { Guide, Page } from './model';

/** The page that compares two strategies on their pictures; none in a guide without it. */
export function comparePage({ pages }: Pick<Guide, 'pages'>): Page | undefined {
  return pages.find(({ components }) => components.includes('StrategyCompare'));
}
