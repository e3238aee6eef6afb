'use client';

import { useLayoutEffect } from 'react';

/**
 * Brings tabs in line with the address when they come by navigation inside the site, where the script beside them
 * does not run.
 */
export function SyncTabs() {
  useLayoutEffect(() => window.syncTabs?.(), []);
  return null;
}
