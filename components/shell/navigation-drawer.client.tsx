'use client';

import type { MouseEvent, ReactNode } from 'react';

/** The popover around the navigation; it closes when a link in it is followed without leaving the document. */
export function NavigationDrawer({ children }: { children: ReactNode }) {
  function closeOnLink({ currentTarget, target }: MouseEvent<HTMLElement>) {
    if (target instanceof Element && target.closest('a') && currentTarget.matches(':popover-open')) {
      currentTarget.hidePopover();
    }
  }
  return (
    <nav id="navigation" popover="auto" className="navigation" aria-label="Guide" onClick={closeOnLink}>
      {children}
    </nav>
  );
}
