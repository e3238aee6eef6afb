'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/use-loaded';
import type { Technology } from '@/lib/content/model';

interface VersionTableLoaderProps {
  technologies: Technology[];
  /** The table as it is printed, which stands until the live one has loaded, and for good if it never does. */
  children: ReactNode;
}

async function load() {
  try {
    return await import('./live-version-table');
  } catch (error) {
    // All rows stay, in view, and whoever pressed something is told.
    const table = document.querySelector('[data-slot="version-table"]');
    table?.removeAttribute('data-pending');
    for (const island of table?.querySelectorAll('[data-island]') ?? []) island.setAttribute('data-awake', 'failed');
    throw error;
  }
}

/** Fetches the search of the version table once the page runs. */
export function VersionTableLoader({ technologies, children }: VersionTableLoaderProps) {
  const live = useLoaded(load);
  return live ? <live.LiveVersionTable technologies={technologies} /> : children;
}
