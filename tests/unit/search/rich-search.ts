import { buildSearchIndex } from '@/lib/search/records';
import { createSearch, type Search } from '@/lib/search/search';
import { readRichGuide } from '../rich-guide';

/** The index of the rich fixture guide, with the guide and diagrams it was made of. */
export async function readRichIndex() {
  const { guide, diagrams } = await readRichGuide();
  return { guide, diagrams, index: buildSearchIndex(guide, diagrams) };
}

let search: Promise<Search> | undefined;

/** Search over the rich fixture guide. */
export function richSearch(): Promise<Search> {
  search ??= readRichIndex().then(({ index }) => createSearch(index));
  return search;
}
