import type { Guide, Page } from '@/lib/content/model';
import { editLink } from '@/lib/content/source-links';
import { markdownHref } from '@/lib/markdown/markdown-href';
import { CopyPage } from './copy-page.client';

interface PageFootProps {
  guide: Guide;
  page: Page;
  /** The day of the last change, `2026-03-01`, or null where it is not known. */
  changed: string | null;
}

/** Twins are written once the site is exported: the development server has none. */
const hasTwin = process.env.NODE_ENV !== 'development';

/** What can be done with a page as a whole, and when it was last changed. */
export function PageFoot({ guide, page, changed }: PageFootProps) {
  const markdown = markdownHref(page.href);
  return (
    <div className="page-foot">
      <ul className="page-tools">
        <li>
          <a href={editLink(guide, page)} rel="noopener">
            Edit this page
          </a>
        </li>
        {hasTwin && (
          <>
            <li>
              <a href={markdown}>View as Markdown</a>
            </li>
            <li className="page-copy">
              <CopyPage href={markdown} />
            </li>
          </>
        )}
      </ul>
      {changed && (
        <p>
          Last change <time dateTime={changed}>{dayInWords(changed)}</time>
        </p>
      )}
    </div>
  );
}

/** "1 March 2026" */
function dayInWords(day: string): string {
  return new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
