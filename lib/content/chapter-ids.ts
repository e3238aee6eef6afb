import { chaptersOf } from './chapters';
import type { Guide, Page } from './model';

type Chapters = Pick<Guide, 'technologies'> & {
  pages: Pick<Page, 'href' | 'id' | 'headings' | 'inWholeGuide' | 'wholeGuide'>[];
};

const known = new WeakMap<object, Map<string, string>>();

/**
 * The id that a heading of a chapter has on the page that prints the whole guide. It is its own, unless that is the
 * start of a chapter, a row of the version table, a heading of that page itself or of an earlier chapter: then the
 * page's id stands before it, `backend-overview`.
 */
export function chapterHeadingId(guide: Chapters, { href }: Pick<Page, 'href'>, id: string): string {
  return idsOf(guide).get(`${href}#${id}`) ?? id;
}

function idsOf(guide: Chapters): Map<string, string> {
  const found = known.get(guide.pages);
  if (found) return found;
  const chapters = chaptersOf({ pages: guide.pages as Page[] });
  const own = new Set(chapters.flatMap(({ headings }) => headings.map(({ id }) => id)));
  const around = guide.pages.filter(({ wholeGuide }) => wholeGuide).flatMap(({ headings }) => headings);
  const used = new Set([...chapters, ...guide.technologies, ...around].map(({ id }) => id));
  const ids = new Map<string, string>();
  for (const page of chapters) {
    for (const { id } of page.headings) {
      let free = id;
      // The id that is put together may be that of another heading.
      while (used.has(free) || (free !== id && own.has(free))) free = `${page.id}-${free}`;
      used.add(free);
      if (free !== id) ids.set(`${page.href}#${id}`, free);
    }
  }
  known.set(guide.pages, ids);
  return ids;
}
