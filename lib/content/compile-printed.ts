import { chaptersOf } from './chapters';
import { compilePage } from './compile-page';
import type { Guide, Page } from './model';

/**
 * Compiles what is printed at the address of a page: the page alone, or the whole-guide page and all others after
 * it, in their order. Without those of `hidden` files, which cannot be printed while they have faults. The first
 * mention of a term is marked once for all that is printed together.
 */
export async function compilePrinted(
  guide: Guide,
  page: Page,
  hidden: ReadonlySet<string> = new Set(),
): Promise<Map<Page, string>> {
  const all = page.wholeGuide ? [page, ...chaptersOf(guide)] : [page];
  const printed = hidden.size === 0 ? all : all.filter(({ file, parsed }) => parsed && !hidden.has(file));
  let fresh = guide.terms;
  const compiled: [Page, Promise<string>][] = [];
  for (const each of printed) {
    const { code, marked } = compilePage(each, fresh);
    compiled.push([each, code]);
    fresh = fresh.filter((term) => !marked.includes(term));
  }
  return new Map(await Promise.all(compiled.map(async ([each, code]) => [each, await code] as const)));
}
