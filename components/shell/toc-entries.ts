import { chaptersOf } from '@/lib/content/chapters';
import type { Guide, Page } from '@/lib/content/model';

export interface TocEntry {
  id: string;
  text: string;
  /** 1 for a part of the page, 2 for what stands below it. */
  level: 1 | 2;
}

/** What the table of contents of a page lists: its own headings, or the chapters of the whole guide. */
export function tocEntries(guide: Guide, page: Page): TocEntry[] {
  if (page.wholeGuide) {
    return chaptersOf(guide).map(({ id, title }) => ({ id, text: title, level: 1 }));
  }
  return page.headings
    .filter(({ depth }) => depth < 4)
    .map(({ id, text, depth }) => ({ id, text, level: depth === 2 ? 1 : 2 }));
}
