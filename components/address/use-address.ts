import { useSyncExternalStore } from 'react';

const subscribe = (notify: () => void) => window.pageAddress.subscribe(notify);
const nothing = () => '';

/** The query of the address, `?q=redis`; empty while prerendering and hydrating, as the page is printed for all. */
export function useAddressSearch(): string {
  return useSyncExternalStore(subscribe, () => window.pageAddress.search(), nothing);
}

/** The fragment of the address, `#redis`; empty while prerendering and hydrating. */
export function useAddressHash(): string {
  return useSyncExternalStore(subscribe, () => location.hash, nothing);
}
