'use client';

import { useEffect, useRef, useState, type ReactNode } from 'react';
import { flushSync } from 'react-dom';
import type * as Live from './live-chooser';
import type { ChooserProps } from './live-chooser';
import type { FocusedAnswer } from './take-over';

interface ChooserLoaderProps extends ChooserProps {
  /** The form as it is printed, which stands until the one that acts has loaded, and for good if it never does. */
  children: ReactNode;
}

/** Fetches what answers the questions once the page runs. */
export function ChooserLoader({ children, ...props }: ChooserLoaderProps) {
  const printed = useRef<HTMLDivElement>(null);
  const [live, setLive] = useState<{ module: typeof Live; focused: FocusedAnswer | null } | null>(null);
  const { choice } = props;

  useEffect(() => {
    let wanted = true;
    const form = printed.current?.querySelector('form') ?? null;
    Promise.all([import('./live-chooser'), import('./take-over')]).then(
      ([module, { takeOver }]) => {
        // At once: the next answer must find in the new form those that were given in the old one.
        if (wanted) flushSync(() => setLive({ module, focused: takeOver(choice, form) }));
        return undefined;
      },
      // Whoever answers is told; the rules stand below.
      () => form?.setAttribute('data-awake', 'failed'),
    );
    return () => {
      wanted = false;
    };
  }, [choice]);

  if (live) return <live.module.LiveChooser {...props} focused={live.focused} />;
  return <div ref={printed}>{children}</div>;
}
