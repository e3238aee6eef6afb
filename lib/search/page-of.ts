import type { SearchRecord } from './model';

/** The address of the page that a record stands on. */
export function pageOf({ href }: Pick<SearchRecord, 'href'>): string {
  return href.replace(/[?#].*$/s, '');
}
