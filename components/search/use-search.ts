import { useEffect, useState } from 'react';
import { loadSearch, type LoadedSearch } from './load-search';

/** The guide's search as it becomes ready. */
export function useSearch(): LoadedSearch | 'loading' | 'failed' {
  const [state, setState] = useState<LoadedSearch | 'loading' | 'failed'>('loading');
  useEffect(() => {
    let wanted = true;
    loadSearch().then(
      (loaded) => wanted && setState(loaded),
      () => wanted && setState('failed'),
    );
    return () => {
      wanted = false;
    };
  }, []);
  return state;
}
