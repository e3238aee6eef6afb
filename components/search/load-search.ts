import { searchIndexHref, searchPartHref } from '@/lib/addresses';
import { buildAddress } from '@/lib/offline/build-address';
import type { PagePart, SearchIndex, SearchRecord, WordsPart } from '@/lib/search/model';
import { createSearch, type Search } from '@/lib/search/search';

/** What the palette and the search page need of the index. */
export interface LoadedSearch {
  search: Search;
  /** Of an index in parts: reads what a query needs, so that it finds more. Else null. */
  prepare: ((query: string) => Promise<void>) | null;
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
  const index = await fetchData<SearchIndex>(searchIndexHref);
  const pages = index.records.filter(({ kind }) => kind === 'page');
  if (!index.parts) return { search: createSearch(index), prepare: null, pages };
  const { createPartSearch } = await import('@/lib/search/part-search');
  const search = createPartSearch(index, index.parts, {
    words: (number) => fetchData<WordsPart>(searchPartHref('words', number)),
    page: (number) => fetchData<PagePart>(searchPartHref('page', number)),
  });
  return { search, prepare: search.prepare, pages };
}

async function fetchData<Data>(href: string): Promise<Data> {
  const address = buildAddress(href, document.documentElement.dataset.build);
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return (await response.json()) as Data;
}
