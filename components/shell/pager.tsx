import { SiteLink } from '@/components/site-link';
import type { Guide, Page } from '@/lib/content/model';

/** The neighbours of a page in reading order. */
export function Pager({ guide, page }: { guide: Guide; page: Page }) {
  const at = guide.pages.indexOf(page);
  const previous = guide.pages[at - 1];
  const next = guide.pages[at + 1];
  return (
    <nav aria-label="Previous and next page" className="grid grid-cols-2 gap-4 border-t pt-4 print:hidden">
      {previous && (
        <SiteLink href={previous.href} rel="prev" className="py-2 font-semibold hover:text-primary">
          <span className="block text-xs font-normal text-muted-foreground">Previous</span>
          {previous.navTitle}
        </SiteLink>
      )}
      {next && (
        <SiteLink href={next.href} rel="next" className="col-start-2 py-2 text-right font-semibold hover:text-primary">
          <span className="block text-xs font-normal text-muted-foreground">Next</span>
          {next.navTitle}
        </SiteLink>
      )}
    </nav>
  );
}
