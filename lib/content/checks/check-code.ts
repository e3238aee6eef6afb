import type { Problem } from '@/lib/problem';
import { didYouMean } from '@/lib/text/did-you-mean';
import { codeLanguages, titleOf } from '../code-fence';
import { problemAtNode } from '../mdx-elements';
import type { Content } from '../read-content';

/** Fenced code in a language that is not highlighted, or with something other than a title behind it. */
export function checkCode({ pages }: Content): Problem[] {
  const languages: readonly string[] = codeLanguages;
  const problems: Problem[] = [];
  for (const { page } of pages) {
    for (const node of page.parsed?.code ?? []) {
      const { lang, meta } = node;
      if (!lang || !languages.includes(lang)) {
        const reason = lang ? `Code in \`${lang}\` cannot be highlighted` : 'The code has no language';
        const fix = `${lang ? didYouMean(lang, languages) : ''}Write one of ${languages.join(', ')} behind the backticks.`;
        problems.push(problemAtNode(page.file, node, reason, fix));
      }
      if (meta && !titleOf(meta)) {
        const fix = 'Write `title="…"` behind the language, or nothing.';
        problems.push(problemAtNode(page.file, node, `\`${meta}\` is not a title`, fix));
      }
    }
  }
  return problems;
}
