'use client';

import { useRouter } from 'next/navigation';
import { useEffect } from 'react';
import { withoutBasePath } from '@/lib/site/base-path';

/**
 * Follows links to other pages of the site without loading a document, all of them by one listener: a page has a
 * hundred links, and a component for each would have to be hydrated. Fragments of the open page, files, other tabs and
 * other sites are left to the browser.
 */
export function LinkFollower() {
  const router = useRouter();
  useEffect(() => {
    function follow(event: MouseEvent) {
      if (event.defaultPrevented || event.button !== 0) return;
      if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
      const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('a[href]') : null;
      if (!link || link.target || link.hasAttribute('download') || link.origin !== location.origin) return;
      const path = withoutBasePath(link.pathname);
      const isOpen = link.pathname === location.pathname;
      if (path === null || /\.\w+$/.test(path) || (isOpen && link.hash && link.search === location.search)) return;
      event.preventDefault();
      // What a diagram or a table of the open page is asked moves no page.
      router.push(path + link.search + link.hash, { scroll: !isOpen || !link.search });
    }
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [router]);
  return null;
}
