import { useEffect, useMemo, useState } from 'react';
import type { SearchHit } from '@/lib/search/search';
import type { LoadedSearch } from './load-search';

/** What was found for a query. */
interface Hits {
  hits: SearchHit[];
  /** Whether all was searched, or parts of the index are still to come, or did not come. */
  state: 'whole' | 'growing' | 'failed';
}

const none: SearchHit[] = [];

/** What a query finds: at once by what is loaded, and again once the parts of the index that it needs have come. */
export function useHits(loaded: LoadedSearch | null, query: string): Hits {
  const first = useMemo(() => loaded?.search.search(query) ?? none, [loaded, query]);
  const [later, setLater] = useState<{ query: string; hits: SearchHit[]; failed: boolean } | null>(null);
  useEffect(() => {
    if (!loaded?.prepare) return;
    let wanted = true;
    const settle = (failed: boolean) => wanted && setLater({ query, hits: loaded.search.search(query), failed });
    loaded.prepare(query).then(
      () => settle(false),
      () => settle(true),
    );
    return () => {
      wanted = false;
    };
  }, [loaded, query]);
  if (!loaded?.prepare) return { hits: first, state: 'whole' };
  if (later?.query !== query) return { hits: first, state: 'growing' };
  return { hits: later.hits, state: later.failed ? 'failed' : 'whole' };
}
