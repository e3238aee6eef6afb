import Link from 'next/link';
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
    <nav className="breadcrumbs" aria-label="Breadcrumb">
      <ol>
        {parents.map(({ href, navTitle }) => (
          <li key={href}>
            <Link href={href} prefetch={false}>
              {navTitle}
            </Link>
          </li>
        ))}
        <li aria-current="page">{page.navTitle}</li>
      </ol>
      <span className="sheet">
        {minutes !== null && <span className="sheet-minutes">{minutes} min read</span>}
        Sheet {sheetNumber(guide, page)}
        <span className="sheet-total"> / {sheetTotal(guide)}</span>
      </span>
    </nav>
  );
}
