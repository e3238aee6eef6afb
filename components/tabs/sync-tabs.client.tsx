'use client';

import { useSearchParams } from 'next/navigation';
import { useLayoutEffect } from 'react';

/**
 * Brings tabs in line with the address after navigation inside the site, where the script beside them does
 * not run. It prints nothing, so it may wait for the query behind a Suspense boundary.
 */
export function SyncTabs() {
  const query = useSearchParams();
  useLayoutEffect(() => window.syncTabs?.(), [query]);
  return null;
}
