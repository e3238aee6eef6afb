import type { Guide } from '@/lib/content/model';
import { NoPage } from './no-page';

/** Says that an address leads nowhere. */
export function NotFoundPage({ guide }: { guide: Guide }) {
  return (
    <NoPage
      guide={guide}
      title="No sheet at this address"
      reason="The page may have moved, or the link may be mistyped."
    />
  );
}
