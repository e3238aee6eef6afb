import type { Guide, Page } from './model';

/** The page's number in reading order, as sheets of a drawing are numbered: "07". */
export function sheetNumber(guide: Guide, page: Page): string {
  return twoDigits(guide.pages.indexOf(page) + 1);
}

/** How many sheets there are: "13". */
export function sheetTotal(guide: Guide): string {
  return twoDigits(guide.pages.length);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
