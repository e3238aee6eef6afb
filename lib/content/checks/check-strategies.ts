import type { Problem } from '@/lib/problem';
import { didYouMean, nearest } from '@/lib/text/did-you-mean';
import type { Strategy } from '../model';
import type { Content } from '../read-content';
import type { YamlSource } from '@/lib/yaml/read-yaml';

/** Strategies without diagrams, with misspelt facts, and those that two pages describe. */
export function checkStrategies({ pages, diagramIds }: Content): Problem[] {
  const folders = [...new Set(diagramIds.map((id) => id.replace(/\/[^/]*$/, '')))];
  return pages.flatMap(({ page: { strategy, file }, frontmatter }) => {
    if (!strategy) return [];
    const path = ['strategy', 'id'];
    const problems: Problem[] = [];
    if (!folders.includes(strategy.id)) {
      const fix = `${didYouMean(strategy.id, folders)}Create content/diagrams/${strategy.id}/overview.mmd.`;
      problems.push(frontmatter.problemAt(path, `The strategy \`${strategy.id}\` has no diagrams`, fix));
    }
    problems.push(...findMisspeltFacts(strategy, frontmatter, pages));
    const twin = pages.find(({ page }) => page.strategy?.id === strategy.id);
    if (twin && twin.page.file !== file) {
      const reason = `${twin.page.file} describes the strategy \`${strategy.id}\` too`;
      problems.push(frontmatter.problemAt(path, reason, 'Describe each strategy on one page.'));
    }
    return problems;
  });
}

/** Facts that no other strategy has, where one before it has a name that is nearly the same. */
function findMisspeltFacts(strategy: Strategy, frontmatter: YamlSource, pages: Content['pages']): Problem[] {
  const all = pages.flatMap(({ page }) => page.strategy ?? []);
  const before = all.slice(0, all.indexOf(strategy)).flatMap(({ facts }) => Object.keys(facts));
  const missing = before.filter((name) => !(name in strategy.facts));
  return Object.keys(strategy.facts).flatMap((name) => {
    const isShared = all.some((each) => each !== strategy && name in each.facts);
    const meant = isShared ? null : nearest(name, missing);
    if (!meant) return [];
    const reason = `The fact \`${name}\` stands on this page alone, and the others have \`${meant}\``;
    return [frontmatter.problemAt(['strategy', 'facts', name], reason, `Write \`${meant}:\`.`, 'key')];
  });
}
