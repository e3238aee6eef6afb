import { SiteLink } from '@/components/site-link';
import type { Guide, Page } from '@/lib/content/model';
import { parentsOf } from '@/lib/content/parents-of';
import { sheetNumber, sheetTotal } from '@/lib/content/sheet-number';

interface BreadcrumbsProps {
  guide: Guide;
  page: Page;
  /** How long the page takes to read, where that is worth telling. */
  minutes: number | null;
}

/** The pages above this one, and its number in reading order. */
export function Breadcrumbs({ guide, page, minutes }: BreadcrumbsProps) {
  const parents = parentsOf(guide, page);
  return (
    <nav
      aria-label="Breadcrumb"
      className="flex flex-wrap items-center justify-between gap-x-4 text-xs text-muted-foreground"
    >
      <ol className="flex flex-wrap">
        {parents.map(({ href, navTitle }) => (
          <li key={href} className="slash flex min-h-9 items-center">
            <SiteLink href={href} className="hover:text-foreground hover:underline pointer-coarse:py-3">
              {navTitle}
            </SiteLink>
          </li>
        ))}
        <li aria-current="page" className="flex min-h-9 items-center">
          {page.navTitle}
        </li>
      </ol>
      <span className="font-mono whitespace-nowrap max-xs:w-full">
        {minutes !== null && (
          <>
            <span>{minutes} min read</span>
            {' · '}
          </>
        )}
        Sheet {sheetNumber(guide, page)}
        {` / ${sheetTotal(guide)}`}
      </span>
    </nav>
  );
}
