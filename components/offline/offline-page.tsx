import { NoPage } from '@/components/guide/no-page';
import { offlineHref } from '@/lib/addresses';
import type { Guide } from '@/lib/content/model';
import { searchPlace } from '@/lib/search/search-place';
import { KeptPages } from './kept-pages.client';

const heading = 'Not kept for offline use';

/** Says that an address cannot be reached, and is not among what the browser has kept, which it lists. */
export function OfflinePage({ guide }: { guide: Guide }) {
  return (
    <NoPage
      guide={guide}
      title={heading}
      reason="The network does not answer, and your browser has kept nothing at this address."
    >
      <div data-island="near">
        <KeptPages
          pages={guide.pages.map(({ href, title, description }) => ({ href, title, description }))}
          others={[
            { href: searchPlace.href, title: searchPlace.title },
            { href: offlineHref, title: heading },
          ]}
        />
      </div>
    </NoPage>
  );
}
