import { SiteLink } from '@/components/site-link';
import type { ReactNode } from 'react';
import type { Guide, Page } from '@/lib/content/model';
import { sheetNumber } from '@/lib/content/sheet-number';
import { sourceLink } from '@/lib/content/source-links';

interface SiteFooterProps {
  guide: Guide;
  /** Null on pages outside the guide, such as the 404 page. */
  page: Page | null;
}

/** The title block of the sheet, as on an engineering drawing. */
export function SiteFooter({ guide, page }: SiteFooterProps) {
  const { site } = guide;
  const whole = guide.pages.find(({ wholeGuide }) => wholeGuide);
  return (
    <footer className="mx-auto max-w-sheet px-gutter pb-8 print:p-0">
      {/* Cells may wrap, and fill their rows then: each draws half of the lines around it. */}
      <dl className="flex flex-wrap border border-input">
        <Cell title="Document">{site.name}</Cell>
        <Cell title="Owner">{site.organisation}</Cell>
        {page && <Cell title="Sheet">{`${sheetNumber(guide, page)} of ${guide.pages.length} · ${page.navTitle}`}</Cell>}
        <Cell title="Source">
          <a href={page ? sourceLink(guide, page) : site.repository} rel="noopener" className={linkStyles}>
            {page ? page.file.replace(/^content\/pages\//, '') : 'Repository'}
          </a>
        </Cell>
        {whole && whole !== page && (
          <Cell title="One page">
            <SiteLink href={whole.href} className={linkStyles}>
              {whole.navTitle}
            </SiteLink>
          </Cell>
        )}
      </dl>
    </footer>
  );
}

const linkStyles = 'underline decoration-input underline-offset-3 hover:text-primary';

function Cell({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className="flex-[1_1_8rem] px-3 py-2 hairline">
      <dt className="text-xs text-muted-foreground">{title}</dt>
      <dd className="text-xs font-medium wrap-anywhere">{children}</dd>
    </div>
  );
}
