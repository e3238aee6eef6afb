'use client';

import { useCopy } from '@/components/use-copy';

const messages = { idle: 'Copy as Markdown', copied: 'Copied', failed: 'Could not copy' } as const;

/** Copies the page's twin in Markdown, and says in its place whether that worked. */
export function CopyPage({ href }: { href: string }) {
  const [state, copy] = useCopy();

  async function fetchTwin() {
    const response = await fetch(href);
    if (!response.ok) throw new Error(`${href}: ${response.status}`);
    return response.text();
  }

  return (
    <button type="button" onClick={() => copy(fetchTwin())}>
      <span aria-live="polite">{messages[state]}</span>
    </button>
  );
}
