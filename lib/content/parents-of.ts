import type { Guide, Page } from './model';

/** The pages above a page, outermost first. */
export function parentsOf(guide: Guide, page: Page): Page[] {
  return guide.pages.filter(({ href }) => href !== page.href && (href === '/' || page.href.startsWith(`${href}/`)));
}
