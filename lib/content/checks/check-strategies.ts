import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import type { Content } from '../read-content';

/** Strategies without diagrams, and strategies that two pages describe. */
export function checkStrategies({ pages, diagramIds }: Content): Problem[] {
  const folders = [...new Set(diagramIds.map((id) => id.replace(/\/[^/]*$/, '')))];
  return pages.flatMap(({ page: { strategy, file }, frontmatter }) => {
    if (!strategy) return [];
    const path = ['strategy', 'id'];
    const problems: Problem[] = [];
    if (!folders.includes(strategy.id)) {
      const fix = `${didYouMean(strategy.id, folders)}Create content/diagrams/${strategy.id}/infrastructure.mmd.`;
      problems.push(frontmatter.problemAt(path, `The strategy \`${strategy.id}\` has no diagrams`, fix));
    }
    const twin = pages.find(({ page }) => page.strategy?.id === strategy.id);
    if (twin && twin.page.file !== file) {
      const reason = `${twin.page.file} describes the strategy \`${strategy.id}\` too`;
      problems.push(frontmatter.problemAt(path, reason, 'Describe each strategy on one page.'));
    }
    return problems;
  });
}
