'use client';

import { useEffect, useState } from 'react';
import { Comparing } from './comparing';
import type { Comparison as LoadedComparison } from './comparison';

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
