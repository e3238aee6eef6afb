'use client';

import { useLoaded } from '@/components/use-loaded';
import type { ComparedStrategiesProps } from './compared-strategies';

const load = () => import('./compared-strategies');

/** Fetches the comparison once the page runs; until then, and without scripts, it says what will stand here. */
export function CompareLoader(props: ComparedStrategiesProps) {
  const loaded = useLoaded(load);
  if (loaded) return <loaded.ComparedStrategies {...props} />;
  return (
    <div className="js:min-h-[90vh]" data-island="near">
      <p className="js:hidden">
        The pictures are compared by a script, and scripts are off here. The growth path below tells the differences in
        words.
      </p>
      <p className="no-js:hidden">Loading the comparison…</p>
    </div>
  );
}
