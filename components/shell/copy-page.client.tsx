'use client';

import { useCopy } from '@/components/use-copy';

const messages = { idle: 'Copy as Markdown', copied: 'Copied', failed: 'Could not copy' } as const;

/** Copies the page's twin in Markdown, and says in its place whether that worked. */
export function CopyPage({ href }: { href: string }) {
  const [state, copy] = useCopy();

  return (
    <button type="button" onClick={() => copy(fetchText(href))}>
      <span aria-live="polite">{messages[state]}</span>
    </button>
  );
}

async function fetchText(href: string): Promise<string> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(href);
  return response.text();
}
