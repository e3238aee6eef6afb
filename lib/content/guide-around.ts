import type { Guide, Page } from './model';

const outlines = new WeakMap<Page, Page>();

/**
 * What the print of a page may know of the guide: of the other pages all but their texts. So an author's edit of a text
 * changes no other page, and a build need not print those again (lib/build/printed-pages.ts). The page that prints all
 * others knows everything.
 *
 * @param page the page to print, or null for one that is none of the guide's, as an embed
 */
export function guideAround(guide: Guide, page: Page | null): Guide {
  if (page?.wholeGuide) return guide;
  const seen = (other: Page) => (other === page ? other : outlineOf(other));
  return {
    ...guide,
    pages: guide.pages.map(seen),
    sections: guide.sections.map(({ title, pages }) => ({ title, pages: pages.map(seen) })),
  };
}

/** A page without its text, the same at each call. */
function outlineOf(page: Page): Page {
  const outline = outlines.get(page) ?? { ...page, parsed: null, body: '' };
  outlines.set(page, outline);
  return outline;
}
