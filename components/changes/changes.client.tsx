'use client';

import { useEffect, useState } from 'react';
import type { Comparison as LoadedComparison } from './comparison';

/** What stands there meanwhile; without scripts nothing does. */
export function Comparing() {
  return (
    <p role="status" className="changes-wait">
      Comparing with production…
    </p>
  );
}

/** Fetches what compares and shows, which no other page needs. */
export function Changes({ production }: { production: string }) {
  const [state, setState] = useState<'loading' | 'failed' | { Comparison: typeof LoadedComparison }>('loading');

  useEffect(() => {
    import('./comparison').then(
      ({ Comparison }) => setState({ Comparison }),
      () => setState('failed'),
    );
  }, []);

  if (state === 'loading') return <Comparing />;
  if (state === 'failed') return <p role="status">The comparison could not be loaded. Reload the page to try again.</p>;
  return <state.Comparison production={production} />;
}
