import type { Problem } from '@/lib/problem';
import type { Page } from './model';
import type { ParsedPage } from './parsed-page';

/**
 * A check of single pages that asks nothing but a page's own text: what it found is kept for as long as the text is
 * the same. A guide is checked again at every edit, and an edit changes one page of many.
 */
export function oncePerBody(check: (page: Page) => Problem[]): (page: Page) => Problem[] {
  const found = new WeakMap<ParsedPage, Problem[]>();
  return (page) => {
    // A body that cannot be parsed has nothing that could be checked, and no key.
    if (!page.parsed) return check(page);
    const known = found.get(page.parsed);
    if (known) return known;
    const problems = check(page);
    found.set(page.parsed, problems);
    return problems;
  };
}
