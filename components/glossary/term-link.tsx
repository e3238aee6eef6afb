import { SiteLink } from '@/components/site-link';
import type { ReactNode } from 'react';
import type { Guide, Page, Term } from '@/lib/content/model';
import { placeTitle } from '@/lib/content/place-title';
import { termHref } from '@/lib/addresses';
import { withBasePath } from '@/lib/site/base-path';

interface TermLinkProps {
  guide: Guide;
  page: Page;
  term: Term;
  children: ReactNode;
}

/**
 * The first mention of a term: a link to its entry in the glossary, described by its meaning, which
 * term-boot.ts shows on a card.
 */
export function TermLink({ guide, page, term, children }: TermLinkProps) {
  const more = term.link?.replace(/[?#].*$/, '') === page.href ? null : term.link;
  return (
    <SiteLink
      href={termHref(term.id)}
      className="term"
      aria-description={term.meaning}
      {...(more && { 'data-more': withBasePath(more), 'data-more-title': placeTitle(guide, more) })}
    >
      {children}
    </SiteLink>
  );
}
