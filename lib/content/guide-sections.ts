import type { Guide, Page } from './model';
import type { PageSection } from './parsed-page';

/** A section of a page, with the page. */
export interface GuideSection extends PageSection {
  page: Page;
}

const known = new WeakMap<Guide, GuideSection[]>();

/** All sections of the guide in its order, without those of the page that prints all others. Read once a guide. */
export function guideSections(guide: Guide): GuideSection[] {
  const sections =
    known.get(guide) ??
    guide.pages
      .filter(({ wholeGuide }) => !wholeGuide)
      .flatMap((page) => (page.parsed?.sections ?? []).map((section): GuideSection => ({ ...section, page })));
  known.set(guide, sections);
  return sections;
}
