'use client';

import { useLayoutEffect } from 'react';

/**
 * Tells the scripts that need no React (the files *-boot.ts) that React has printed a page: the first one, which it
 * has taken over from the document, or one that a link of it led to.
 */
export function PageShown() {
  useLayoutEffect(() => {
    document.documentElement.dataset.hydrated = '';
    dispatchEvent(new Event('page-shown'));
  }, []);
  return null;
}
