'use client';

import { useCallback, useRef, type ReactNode } from 'react';
import { useTakenOver } from '@/components/use-taken-over';
import type { ChooserProps } from './live-chooser';

interface ChooserLoaderProps extends ChooserProps {
  /** The form as it is printed, which stands until the one that acts has loaded, and for good if it never does. */
  children: ReactNode;
}

/** Fetches what answers the questions once the page runs. */
export function ChooserLoader({ children, ...props }: ChooserLoaderProps) {
  const printed = useRef<HTMLDivElement>(null);
  const { choice } = props;
  const load = useCallback(async () => {
    const [module, { takeOver }] = await Promise.all([import('./live-chooser'), import('./take-over')]);
    return { module, takeOver: () => takeOver(choice, formIn(printed.current)) };
  }, [choice]);
  // Whoever answers is told; the rules stand below.
  const tell = useCallback(() => formIn(printed.current)?.setAttribute('data-awake', 'failed'), []);
  const live = useTakenOver(load, tell);
  if (live) return <live.module.LiveChooser {...props} focused={live.taken} />;
  return <div ref={printed}>{children}</div>;
}

function formIn(element: HTMLElement | null): HTMLFormElement | null {
  return element?.querySelector('form') ?? null;
}
