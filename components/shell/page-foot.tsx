import { CopyFile } from '@/components/copy-file';
import type { Guide, Page } from '@/lib/content/model';
import { editLink } from '@/lib/content/source-links';
import type { PageFacts } from '@/lib/facts/page-facts';
import { withBasePath } from '@/lib/site/base-path';
import { feedHref, markdownHref } from '@/lib/addresses';

interface PageFootProps {
  guide: Guide;
  page: Page;
  facts: Pick<PageFacts, 'changed' | 'hasFeed'>;
}

/** Twins and the feed are written once the site is exported: the development server has none. */
const isExported = process.env.NODE_ENV !== 'development';

/** What can be done with a page as a whole, and when it was last changed. */
export function PageFoot({ guide, page, facts: { changed, hasFeed } }: PageFootProps) {
  const markdown = withBasePath(markdownHref(page.href));
  return (
    <div className="page-foot">
      <ul className="page-tools">
        <li>
          <a href={editLink(guide, page)} rel="noopener">
            Edit this page
          </a>
        </li>
        {isExported && (
          <>
            <li>
              <a href={markdown}>View as Markdown</a>
            </li>
            <li className="page-copy">
              <CopyFile href={markdown} label="Copy as Markdown" />
            </li>
            {hasFeed && (
              <li>
                <a href={withBasePath(feedHref)} type="application/atom+xml">
                  Feed<span className="sr-only"> of changes to the guide</span>
                </a>
              </li>
            )}
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
