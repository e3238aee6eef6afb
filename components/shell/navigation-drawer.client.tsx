'use client';

import { useEffect, useRef, type ReactNode } from 'react';

/** The popover around the navigation; it closes when a link in it is followed without leaving the document. */
export function NavigationDrawer({ children }: { children: ReactNode }) {
  const drawer = useRef<HTMLElement>(null);

  useEffect(() => {
    const element = drawer.current;
    if (!element) return;
    function closeOnLink({ target }: Event) {
      if (target instanceof Element && target.closest('a') && element?.matches(':popover-open')) element.hidePopover();
    }
    element.addEventListener('click', closeOnLink);
    return () => element.removeEventListener('click', closeOnLink);
  }, []);

  return (
    <nav ref={drawer} id="navigation" popover="auto" className="navigation" aria-label="Guide">
      {children}
    </nav>
  );
}
