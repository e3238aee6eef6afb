import { searchIndexHref } from '@/lib/addresses';
import { buildAddress } from '@/lib/offline/build-address';
import type { SearchIndex, SearchRecord } from '@/lib/search/model';
import { createSearch, type Search } from '@/lib/search/search';

/** What the palette and the search page need of the index. */
export interface LoadedSearch {
  search: Search;
  /** The guide's pages, in order. */
  pages: SearchRecord[];
}

let loading: Promise<LoadedSearch> | null = null;

/** The guide's search, fetched once; a fetch that failed is tried again when asked for again. */
export function loadSearch(): Promise<LoadedSearch> {
  loading ??= fetchSearch().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function fetchSearch(): Promise<LoadedSearch> {
  const address = buildAddress(searchIndexHref, document.documentElement.dataset.build);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const index = (await response.json()) as SearchIndex;
  return { search: createSearch(index), pages: index.records.filter(({ kind }) => kind === 'page') };
}
