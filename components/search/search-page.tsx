import { Suspense } from 'react';
import { Navigation } from '@/components/shell/navigation';
import { SiteFooter } from '@/components/shell/site-footer';
import { SiteHeader } from '@/components/shell/site-header';
import type { Guide } from '@/lib/content/model';
import { SearchResults } from './search-results.client';

/** All results for a query, at an address that can be shared. */
export function SearchPage({ guide }: { guide: Guide }) {
  const whole = guide.pages.find(({ wholeGuide }) => wholeGuide);
  return (
    <>
      <a href="#content" className="skip-link">
        Skip to content
      </a>
      <SiteHeader guide={guide} />
      <div className="layout">
        <Navigation guide={guide} current={null} />
        <main id="content" className="layout-main" tabIndex={-1}>
          <header className="page-head">
            <h1>Search</h1>
          </header>
          <div className="prose search-page">
            <noscript>
              <p>
                Searching here takes JavaScript.{' '}
                {whole && (
                  <>
                    Everything in the guide stands on one page: open <a href={whole.href}>{whole.title}</a> and use your
                    browser’s own search, Ctrl+F or ⌘F.
                  </>
                )}
              </p>
            </noscript>
            <Suspense>
              <SearchResults />
            </Suspense>
          </div>
        </main>
      </div>
      <SiteFooter guide={guide} page={null} />
    </>
  );
}
