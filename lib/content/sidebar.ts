import type { Guide, Page } from './model';

/** As many pages are listed on every page. Of a larger guide a list of all would weigh more than most pages do. */
const listedAtMost = 40;

/** A piece of the sidebar: a section with its pages, or sections without theirs, each by its first page. */
export type SidebarPart =
  | { kind: 'pages'; title: string; pages: Page[] }
  | { kind: 'sections'; sections: { title: string; first: Page; count: number }[] };

/**
 * What the sidebar of a page lists, in the order of the navigation. Up to 40 pages it lists all of them. Of a larger
 * guide it lists those of the section being read; every other section is one link, to its first page, whose sidebar
 * lists the rest. So what a page weighs does not grow with the guide's pages, and each is reached by links alone.
 *
 * @param current address of the page being read, or null where it is none of the guide's
 */
export function sidebarOf(
  { sections, pages }: Pick<Guide, 'sections' | 'pages'>,
  current: string | null,
): SidebarPart[] {
  const listsAll = pages.length <= listedAtMost;
  const parts: SidebarPart[] = [];
  for (const section of sections) {
    const [first] = section.pages;
    if (listsAll || section.pages.some(({ href }) => href === current)) {
      parts.push({ kind: 'pages', ...section });
      continue;
    }
    if (!first) continue;
    const entry = { title: section.title, first, count: section.pages.length };
    const last = parts.at(-1);
    if (last?.kind === 'sections') last.sections.push(entry);
    else parts.push({ kind: 'sections', sections: [entry] });
  }
  return parts;
}
