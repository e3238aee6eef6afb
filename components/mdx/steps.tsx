import type { ReactNode } from 'react';

/** Draws the numbers of an ordered list large, for rules that are cited by number. */
export function Steps({ children }: { children: ReactNode }) {
  return <div className="steps">{children}</div>;
}
