import type { Guide, Page } from './model';

const known = new WeakMap<Page[], Map<string, Page>>();

/** The page at an address without query and fragment, `/backend`, or undefined where there is none. */
export function pageAt({ pages }: Pick<Guide, 'pages'>, href: string): Page | undefined {
  let byHref = known.get(pages);
  if (!byHref) {
    byHref = new Map(pages.map((page) => [page.href, page]));
    known.set(pages, byHref);
  }
  return byHref.get(href);
}
