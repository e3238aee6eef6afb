import Link from 'next/link';
import type { Guide, Page } from '@/lib/content/model';

/** The neighbours of a page in reading order. */
export function Pager({ guide, page }: { guide: Guide; page: Page }) {
  const at = guide.pages.indexOf(page);
  const previous = guide.pages[at - 1];
  const next = guide.pages[at + 1];
  return (
    <nav className="pager" aria-label="Previous and next page">
      {previous && (
        <Link href={previous.href} prefetch={false} rel="prev">
          <span className="pager-label">Previous</span>
          {previous.navTitle}
        </Link>
      )}
      {next && (
        <Link href={next.href} prefetch={false} rel="next">
          <span className="pager-label">Next</span>
          {next.navTitle}
        </Link>
      )}
    </nav>
  );
}
