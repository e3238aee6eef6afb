'use client';

import type { ReactNode } from 'react';
import { useTakenOver } from '@/components/use-taken-over';
import type { Technology } from '@/lib/content/model';
import type { Role } from '@/lib/roles';

interface VersionTableLoaderProps {
  technologies: Technology[];
  roles: Role[];
  /** The table as it is printed, which stands until the live one has loaded, and for good if it never does. */
  children: ReactNode;
}

/** Fetches the search of the version table once the page runs. */
export function VersionTableLoader({ technologies, roles, children }: VersionTableLoaderProps) {
  const live = useTakenOver(load, showAll);
  if (!live) return children;
  return <live.module.LiveVersionTable technologies={technologies} roles={roles} focused={live.taken} />;
}

async function load() {
  const [module, { takeOver }] = await Promise.all([import('./live-version-table'), import('./take-over')]);
  return { module, takeOver };
}

/** All rows stay, in view, and whoever pressed something is told. */
function showAll(): void {
  const table = document.querySelector('[data-slot="version-table"]');
  table?.removeAttribute('data-pending');
  for (const island of table?.querySelectorAll('[data-island]') ?? []) island.setAttribute('data-awake', 'failed');
}
