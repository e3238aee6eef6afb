import type { Guide, Page } from './model';

const known = new WeakMap<Page[], Map<Page, number>>();

/** The page's number in reading order, as sheets of a drawing are numbered: "07". */
export function sheetNumber({ pages }: Pick<Guide, 'pages'>, page: Page): string {
  let numbers = known.get(pages);
  if (!numbers) {
    numbers = new Map(pages.map((each, index) => [each, index + 1]));
    known.set(pages, numbers);
  }
  return twoDigits(numbers.get(page) ?? 0);
}

/** How many sheets there are: "13". */
export function sheetTotal({ pages }: Pick<Guide, 'pages'>): string {
  return twoDigits(pages.length);
}

function twoDigits(count: number): string {
  return String(count).padStart(2, '0');
}
