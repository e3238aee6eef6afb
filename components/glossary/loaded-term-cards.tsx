import Link from 'next/link';
import { useEffect, useLayoutEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { withoutBasePath } from '@/lib/site/base-path';
import { watchTerms } from './watch-terms';

interface LoadedTermCardsProps {
  /** The term for which the cards were fetched. */
  asked: HTMLAnchorElement;
  /** Whether it was tapped, which keeps its card open; a pointer or the focus may have gone on by now. */
  isTap: boolean;
}

/** Shows the meaning of a term while it is pointed at, has the focus or was tapped. One card for the whole page. */
export function LoadedTermCards({ asked, isTap }: LoadedTermCardsProps) {
  const [first] = useState(() => (isTap || asked.matches(':hover, :focus-visible') ? asked : null));
  const [term, setTerm] = useState(first);
  useEffect(() => watchTerms(setTerm, first), [first]);
  return term && <TermCard key={term.href} term={term} />;
}

function TermCard({ term }: { term: HTMLAnchorElement }) {
  const [card] = useState(() => makeCard(term));
  useLayoutEffect(() => {
    // Right behind the term, where the Tab key and screen readers find it next.
    term.after(card);
    card.showPopover();
    placeCard(card, term);
    return () => card.remove();
  }, [card, term]);
  const { more, moreTitle } = term.dataset;
  return createPortal(
    <>
      {term.getAttribute('aria-description')}
      <span className="term-card-links">
        {more && (
          <Link href={more} prefetch={false}>
            {moreTitle}
          </Link>
        )}
        <Link href={withoutBasePath(term.getAttribute('href') ?? '') ?? ''} prefetch={false}>
          Glossary
        </Link>
      </span>
    </>,
    card,
  );
}

function makeCard(term: HTMLAnchorElement): HTMLElement {
  const card = document.createElement('span');
  card.className = 'term-card';
  card.role = 'note';
  card.ariaLabel = term.textContent;
  card.popover = 'manual';
  return card;
}

/** Below the term's last line, or above its first where there is no room; in page coordinates, to scroll with it. */
function placeCard(card: HTMLElement, term: HTMLAnchorElement) {
  const [margin, gap] = [12, 4];
  const lines = [...term.getClientRects()];
  const last = lines.at(-1) ?? term.getBoundingClientRect();
  const first = lines[0] ?? last;
  const { offsetWidth: width, offsetHeight: height } = card;
  const fits = last.bottom + gap + height + margin <= innerHeight || first.top < height + margin;
  const left = Math.min((fits ? last : first).left, document.documentElement.clientWidth - width - margin);
  card.style.left = `${Math.max(margin, left) + scrollX}px`;
  card.style.top = `${(fits ? last.bottom + gap : first.top - gap - height) + scrollY}px`;
}
