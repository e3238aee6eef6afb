import { CopyFile } from '@/components/copy-file';
import { buttonVariants } from '@/components/ui/button';
import { cn } from '@/lib/cn';
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

const quietLink = 'justify-start underline decoration-input underline-offset-3';
const toolStyles = cn(buttonVariants({ variant: 'ghost' }), quietLink, 'min-w-touch');

/** What can be done with a page as a whole, and when it was last changed. */
export function PageFoot({ guide, page, facts: { changed, hasFeed } }: PageFootProps) {
  const markdown = withBasePath(markdownHref(page.href));
  return (
    <div
      data-slot="page-foot"
      className="mt-16 flex flex-wrap items-center justify-between gap-x-6 border-t text-xs text-muted-foreground"
    >
      <ul className="flex flex-wrap gap-x-6 print:hidden">
        <li>
          <a href={editLink(guide, page)} rel="noopener" className={toolStyles}>
            Edit this page
          </a>
        </li>
        <li>
          <a href={markdown} className={toolStyles}>
            View as Markdown
          </a>
        </li>
        <li className="no-js:hidden">
          {/* As wide as the longest of its messages, so that nothing beside it moves. */}
          <CopyFile href={markdown} label="Copy as Markdown" variant="ghost" className={cn(quietLink, 'min-w-31')} />
        </li>
        {hasFeed && (
          <li>
            <a href={withBasePath(feedHref)} type="application/atom+xml" className={toolStyles}>
              Feed<span className="sr-only"> of changes to the guide</span>
            </a>
          </li>
        )}
      </ul>
      {changed && (
        <p className="py-2.5">
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
