import { useSyncExternalStore } from 'react';
import { withoutBasePath } from '@/lib/site/base-path';

const never = () => () => {};

/**
 * The address that was asked for, below the base path, with its query and its fragment. A page that stands in for
 * others is printed once for all addresses: null while prerendering and hydrating.
 */
export function useAskedAddress(): string | null {
  return useSyncExternalStore(
    never,
    () => (withoutBasePath(location.pathname) ?? location.pathname) + location.search + location.hash,
    () => null,
  );
}
