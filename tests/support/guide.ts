import { loadGuide } from '@/lib/content/load-guide';
import type { Page } from '@/lib/content/model';

export { diagramsOn } from './page-parts';

/** The guide as its authors wrote it: what the tests look for on the pages comes from here, not from the pages. */
export const { guide } = await loadGuide({ root: process.cwd() });

export function pageAt(href: string): Page {
  const page = guide.pages.find((each) => each.href === href);
  if (!page) throw new Error(`The guide has no page ${href}`);
  return page;
}
