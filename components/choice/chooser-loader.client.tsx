'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/use-loaded';
import type { ChooserProps } from './live-chooser';

interface ChooserLoaderProps extends ChooserProps {
  /** The questions as they are printed, which stand until the ones that act have loaded. */
  children: ReactNode;
}

const load = () => import('./live-chooser');

/** Fetches what answers the questions once the page runs. */
export function ChooserLoader({ children, ...props }: ChooserLoaderProps) {
  const live = useLoaded(load);
  return live ? <live.LiveChooser {...props} /> : children;
}
