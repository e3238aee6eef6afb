import { PageTitle } from '@/components/shell/page-title';
import { SiteFrame } from '@/components/shell/site-frame';
import type { Guide } from '@/lib/content/model';
import { withBasePath } from '@/lib/site/base-path';
import { searchPlace } from '@/lib/search/search-place';
import { searchPlaceholder } from './search-placeholder';
import { SearchResults } from './search-results.client';

/** All results for a query, at an address that can be shared. */
export function SearchPage({ guide }: { guide: Guide }) {
  const whole = guide.pages.find(({ wholeGuide }) => wholeGuide);
  return (
    <SiteFrame guide={guide} page={null} href={searchPlace.href} head={<PageTitle>{searchPlace.title}</PageTitle>}>
      <div className="prose search-page">
        <noscript>
          <p>
            Searching here takes JavaScript.{' '}
            {whole && (
              <>
                Everything in the guide stands on one page: open <a href={withBasePath(whole.href)}>{whole.title}</a>{' '}
                and use your browser’s own search, Ctrl+F or ⌘F.
              </>
            )}
          </p>
        </noscript>
        <div data-island="near" className="no-js:hidden">
          <SearchResults
            placeholder={searchPlaceholder(guide)}
            whole={whole ? { href: whole.href, title: whole.title } : null}
          />
        </div>
      </div>
    </SiteFrame>
  );
}
