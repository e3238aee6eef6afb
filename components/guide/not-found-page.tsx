import type { Guide } from '@/lib/content/model';
import { NearPages } from './near-pages.client';
import { NoPage } from './no-page';
import { PageList } from './page-list';

/** Says that an address leads nowhere, guesses what was meant, and lists every page. */
export function NotFoundPage({ guide }: { guide: Guide }) {
  return (
    <NoPage
      guide={guide}
      title="No sheet at this address"
      reason="The page may have moved, or the link may be mistyped."
    >
      <div data-island="near">
        <NearPages pages={guide.pages.map(({ href, title }) => ({ href, title }))} />
      </div>
      <h2>All pages</h2>
      <PageList pages={guide.pages} />
    </NoPage>
  );
}
