import { glossaryHref, referenceHref, termAnchor, termHref } from '@/lib/addresses';
import { aliasedPlace, pageOf } from './aliases';
import type { Guide, Page } from './model';

/**
 * The fragments that named places of a page once and now name places of another: old fragment → place. A link to one
 * of them leads to the page that does not have it any more, and from there on.
 */
export function movedAnchors(guide: Guide, page: Page): Record<string, string> {
  const moved = new Map<string, string>();
  const own = new Set(page.headings.map(({ id }) => id));
  for (const id of guide.recordedAnchors[page.href] ?? []) {
    const place = own.has(id) ? null : placeOf(guide, page, id);
    if (place && pageOf(place) !== page.href) moved.set(id, place);
  }
  // The glossary was a part of the reference.
  if (page.href === referenceHref && guide.pages.some(({ href }) => href === glossaryHref)) {
    for (const { id } of guide.terms) moved.set(termAnchor(id), termHref(id));
  }
  return Object.fromEntries(moved);
}

/** Where a fragment that a page has no more leads now: by its alias, or to the page or the heading that has it. */
function placeOf({ aliases, pages }: Guide, { href }: Page, id: string): string | null {
  const alias = aliasedPlace(aliases, href, id);
  if (alias) return alias;
  const chapter = pages.find((page) => page.id === id);
  if (chapter) return chapter.href;
  const page = pages.find(({ headings }) => headings.some((heading) => heading.id === id));
  return page ? `${page.href}#${id}` : null;
}
