import { useSyncExternalStore } from 'react';

const changed = 'location-search';

function subscribe(notify: () => void) {
  addEventListener('popstate', notify);
  addEventListener(changed, notify);
  return () => {
    removeEventListener('popstate', notify);
    removeEventListener(changed, notify);
  };
}

function replaceSearch(search: string) {
  history.replaceState(history.state, '', `${location.pathname}${search}${location.hash}`);
  dispatchEvent(new Event(changed));
}

/**
 * The query of the address as state. It is empty while prerendering and hydrating, so that the page is whole
 * without JavaScript; writing replaces the history entry, so that typing leaves no trail behind.
 */
export function useLocationSearch(): [search: string, replace: (search: string) => void] {
  return [
    useSyncExternalStore(
      subscribe,
      () => location.search,
      () => '',
    ),
    replaceSearch,
  ];
}
