import { comparePage } from '@/lib/content/compare-page';
import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { writeCompareQuery } from '@/lib/strategies/compare-query';
import type { SearchRecord } from './model';

/** Each pair of strategies, which the page that compares them opens on; none in a guide without such a page. */
export function comparisonRecords(guide: Guide): SearchRecord[] {
  const page = comparePage(guide);
  if (!page) return [];
  const strategies = strategyPages(guide);
  return strategies.flatMap((first, index) =>
    strategies.slice(index + 1).map((second) => ({
      kind: 'comparison' as const,
      title: `${first.title} and ${second.title}`,
      aliases: [],
      breadcrumb: [page.navTitle],
      href: page.href + writeCompareQuery('', { a: first.strategy.id, b: second.strategy.id }),
      text: [first, second].map(({ title, strategy }) => `${title}: ${strategy.tagline}.`).join(' '),
      words: [first, second].flatMap(({ strategy }) => Object.values(strategy.facts)).join(' '),
      connections: 0,
    })),
  );
}
