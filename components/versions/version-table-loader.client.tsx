'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/use-loaded';
import type { Technology } from '@/lib/content/model';

interface VersionTableLoaderProps {
  technologies: Technology[];
  /** The table as it is printed, which stands until the live one has loaded, and for good if it never does. */
  children: ReactNode;
}

const load = () => import('./live-version-table');

/** Fetches the search of the version table once the page runs. */
export function VersionTableLoader({ technologies, children }: VersionTableLoaderProps) {
  const live = useLoaded(load);
  return live ? <live.LiveVersionTable technologies={technologies} /> : children;
}
