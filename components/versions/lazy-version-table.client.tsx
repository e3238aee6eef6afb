'use client';

import { lazy, Suspense } from 'react';
import type { Technology } from '@/lib/content/model';

const VersionTable = lazy(async () => ({ default: (await import('./version-table.client')).VersionTable }));

/**
 * The version table with its script in a file of its own, so that pages without a table do not load it. The
 * table itself is printed at build all the same.
 */
export function LazyVersionTable({ technologies }: { technologies: Technology[] }) {
  return (
    <Suspense>
      <VersionTable technologies={technologies} />
    </Suspense>
  );
}
