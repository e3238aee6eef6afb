import type { Guide, Page } from './model';

/** The pages that the whole guide prints on one page, in order. */
export function chaptersOf({ pages }: Pick<Guide, 'pages'>): Page[] {
  return pages.filter(({ inWholeGuide }) => inWholeGuide);
}
