import Link from 'next/link';
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
    <footer className="title-block">
      <dl>
        <div>
          <dt>Document</dt>
          <dd>{site.name}</dd>
        </div>
        <div>
          <dt>Owner</dt>
          <dd>{site.organisation}</dd>
        </div>
        <div>
          <dt>Sheet</dt>
          <dd>{page ? `${sheetNumber(guide, page)} of ${guide.pages.length} · ${page.navTitle}` : 'None'}</dd>
        </div>
        <div>
          <dt>Source</dt>
          <dd>
            <a href={page ? sourceLink(guide, page) : site.repository} rel="noopener">
              {page ? page.file.replace(/^content\/pages\//, '') : 'Repository'}
            </a>
          </dd>
        </div>
        {whole && whole !== page && (
          <div>
            <dt>One page</dt>
            <dd>
              <Link href={whole.href} prefetch={false}>
                {whole.navTitle}
              </Link>
            </dd>
          </div>
        )}
      </dl>
    </footer>
  );
}
