import { NoPage } from '@/components/guide/no-page';
import type { Guide } from '@/lib/content/model';

/** Says that an address cannot be reached, and is not among what the browser has kept. */
export function OfflinePage({ guide }: { guide: Guide }) {
  return (
    <NoPage
      guide={guide}
      title="Not kept for offline use"
      reason="The network does not answer, and your browser has kept nothing at this address. All pages below are at hand."
    />
  );
}
