import { chaptersOf } from './chapters';
import { compilePage } from './compile-page';
import type { Guide, Page } from './model';
import { parseMdx } from './parse-mdx';
import { markTerms } from './remark-terms';

/**
 * Compiles what is printed at the address of a page: the page alone, or the whole-guide page and all others after
 * it, in their order. The first mention of a term is marked once for all that is printed together.
 */
export async function compilePrinted(guide: Guide, page: Page): Promise<Map<Page, string>> {
  const printed = page.wholeGuide ? [page, ...chaptersOf(guide)] : [page];
  let fresh = guide.terms;
  const code = new Map<Page, Promise<string>>();
  for (const each of printed) {
    code.set(each, compilePage(each, fresh));
    const { tree } = parseMdx(each.file, each.body);
    const marked = tree ? markTerms(tree, fresh) : [];
    fresh = fresh.filter((term) => !marked.includes(term));
  }
  return new Map(await Promise.all([...code].map(async ([each, compiled]) => [each, await compiled] as const)));
}
