'use client';

import type { ReactNode } from 'react';
import { useLoaded } from '@/components/use-loaded';
import type { LivePathBarProps } from './live-path-bar';

const load = () => import('./live-path-bar');

/** Fetches what keeps a reader's progress once the page runs; until then the bar stands as it is printed. */
export function PathBarLoader({ children, ...path }: LivePathBarProps & { children: ReactNode }) {
  const live = useLoaded(load);
  return live ? <live.LivePathBar {...path} /> : children;
}
