import type { PageContext } from '@/components/guide/page-context';
import type { Guide } from '@/lib/content/model';
import { strategyComparisons } from '@/lib/content/strategy-comparisons';
import { CompareLoader } from './compare-loader.client';

interface StrategyCompareProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

/** Two strategies on their pictures, with what differs marked and told. */
export function StrategyCompare({ guide, readDiagram }: StrategyCompareProps) {
  const { strategies, pairs } = strategyComparisons(guide, readDiagram);
  if (pairs.length === 0) return <p>There are no two strategies with a view in common to compare.</p>;
  return <CompareLoader strategies={strategies} pairs={pairs} />;
}
