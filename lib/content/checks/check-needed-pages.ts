import { glossaryHref, referenceHref } from '@/lib/addresses';
import type { Problem } from '@/lib/problem';
import type { Content } from '../read-content';
import type { VocabularyName } from '../vocabulary';

/** Pages that others lead to by themselves: the first one, and the tables of technologies and terms. */
export function checkNeededPages({ pages, navigation, technologies, glossary }: Content): Problem[] {
  const problems: Problem[] = [];
  if (!pages.some(({ page }) => page.href === '/')) {
    const fix = 'Create content/pages/index.mdx, and add `- /` to content/navigation.yaml.';
    problems.push(navigation.source.problemAt([], 'The guide has no first page', fix));
  }
  const needs: [VocabularyName, string, string, Content['technologies' | 'glossary']][] = [
    ['VersionTable', 'technologies', referenceHref, technologies],
    ['Glossary', 'terms', glossaryHref, glossary],
  ];
  for (const [component, what, href, { knownIds, source }] of needs) {
    const page = pages.find((each) => each.page.href === href)?.page;
    if (knownIds.length === 0 || (page && !page.parsed)) continue;
    if (page?.components.includes(component)) continue;
    const reason = `Mentions of these ${what} lead to ${href}, ${page ? `which has no \`<${component} />\`` : 'and there is no such page'}`;
    const fix = page
      ? `Write \`<${component} />\` in ${page.file}.`
      : `Create content/pages${href}.mdx with \`<${component} />\` in it.`;
    problems.push(source.problemAt([], reason, fix));
  }
  // The one that is meant has next to nothing of its own.
  const [whole, ...others] = pages
    .filter(({ page }) => page.wholeGuide)
    .toSorted((a, b) => a.page.body.trim().length - b.page.body.trim().length);
  // With two of them, nobody knows what stands on the right one.
  const broken = [...others, ...(others.length > 0 && whole ? [whole] : [])].map(({ page }) => page.href);
  for (const { frontmatter } of others) {
    const reason = `${whole?.page.file} prints the whole guide already`;
    const fix = 'Remove the line `wholeGuide: true` here, or there.';
    problems.push({ ...frontmatter.problemAt(['wholeGuide'], reason, fix, 'key'), breaks: broken });
  }
  return problems;
}
