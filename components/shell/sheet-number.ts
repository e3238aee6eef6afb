import type { Guide, Page } from '@/lib/content/model';

/** The page's number in reading order, as sheets of a drawing are numbered: "07". */
export function sheetNumber(guide: Guide, page: Page): string {
  return String(guide.pages.indexOf(page) + 1).padStart(2, '0');
}
