'use client';

import { useEffect, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type { Role } from '@/lib/roles';
import type { Technology } from '@/lib/content/model';
import type * as Live from './live-version-table';
import type { FocusedControl } from './take-over';

interface VersionTableLoaderProps {
  technologies: Technology[];
  roles: Role[];
  /** The table as it is printed, which stands until the live one has loaded, and for good if it never does. */
  children: ReactNode;
}

/** Fetches the search of the version table once the page runs. */
export function VersionTableLoader({ technologies, roles, children }: VersionTableLoaderProps) {
  const [live, setLive] = useState<{ module: typeof Live; focused: FocusedControl | null } | null>(null);

  useEffect(() => {
    let wanted = true;
    Promise.all([import('./live-version-table'), import('./take-over')]).then(
      ([module, { takeOver }]) => {
        // At once: the next letter must find in the new field those that were typed into the old one.
        if (wanted) flushSync(() => setLive({ module, focused: takeOver() }));
        return undefined;
      },
      () => {
        // All rows stay, in view, and whoever pressed something is told.
        const table = document.querySelector('[data-slot="version-table"]');
        table?.removeAttribute('data-pending');
        for (const island of table?.querySelectorAll('[data-island]') ?? [])
          island.setAttribute('data-awake', 'failed');
      },
    );
    return () => {
      wanted = false;
    };
  }, []);

  if (!live) return children;
  return <live.module.LiveVersionTable technologies={technologies} roles={roles} focused={live.focused} />;
}
