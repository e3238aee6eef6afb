'use client';

import { useEffect, useState, type ComponentType, type ReactNode } from 'react';
import type { Technology } from '@/lib/content/model';

interface VersionTableLoaderProps {
  technologies: Technology[];
  /** The table as it is printed, which stands until the live one has loaded, and for good if it never does. */
  children: ReactNode;
}

/** Fetches the search of the version table once the page runs. */
export function VersionTableLoader({ technologies, children }: VersionTableLoaderProps) {
  const [live, setLive] = useState<{ Table: ComponentType<{ technologies: Technology[] }> } | null>(null);
  useEffect(() => {
    let wanted = true;
    import('./live-version-table').then(
      ({ LiveVersionTable }) => {
        if (wanted) setLive({ Table: LiveVersionTable });
        return undefined;
      },
      () => {
        // Offline: the table as printed has all the facts.
      },
    );
    return () => {
      wanted = false;
    };
  }, []);
  return live ? <live.Table technologies={technologies} /> : children;
}
