'use client';

import { useCopy } from '@/components/use-copy';

interface CopyFileProps {
  /** A text file of this site. */
  href: string;
  /** What pressing the button does. */
  label: string;
}

/** Fetches a text when it is asked for, copies it, and says in the button's place whether that worked. */
export function CopyFile({ href, label }: CopyFileProps) {
  const [state, copy] = useCopy();

  return (
    <button type="button" onClick={() => copy(fetchText(href))}>
      <span aria-live="polite">{{ idle: label, copied: 'Copied', failed: 'Could not copy' }[state]}</span>
    </button>
  );
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(href);
  return response.text();
}
