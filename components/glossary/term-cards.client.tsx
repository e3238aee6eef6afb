'use client';

import { useEffect, useState, type ReactNode } from 'react';

/**
 * Shows the meaning of a term to whoever points at it, focuses it or taps it. Only then the cards are fetched; a
 * tap waits for them, so that it opens the card and does not follow the link.
 */
export function TermCards() {
  const [cards, setCards] = useState<ReactNode>(null);
  useEffect(() => {
    const watching = new AbortController();
    let isTap = false;

    async function ask(event: Event) {
      const term = (event.target as Element).closest<HTMLAnchorElement>('a.term');
      if (!term) return;
      if (event.type === 'click') {
        if ((event as PointerEvent).pointerType !== 'touch') return;
        isTap = true;
        event.preventDefault();
      }
      try {
        const { LoadedTermCards } = await import('./loaded-term-cards');
        watching.abort();
        setCards(<LoadedTermCards asked={term} isTap={isTap} />);
      } catch {
        // Offline: the link is what there is.
        if (isTap) location.assign(term.href);
      }
    }
    const listen = (event: Event) => void ask(event);
    for (const type of ['pointerover', 'focusin', 'click']) {
      document.body.addEventListener(type, listen, { signal: watching.signal, capture: true });
    }
    return () => watching.abort();
  }, []);
  return cards;
}
