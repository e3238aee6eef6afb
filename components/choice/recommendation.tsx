import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { recommendationSlot } from './recommendation-slot';
import { waitingText } from './waiting-text';

/** What stands in the place of a recommendation until all questions are answered. */
export function Recommendation({ guide }: { guide: Guide }) {
  const { choice } = guide;
  if (!choice || strategyPages(guide).length === 0) return null;
  return (
    <>
      {/* The script that answers prints into it. */}
      <div data-slot={recommendationSlot} className="peer" />
      <p className="text-muted-foreground peer-[:not(:empty)]:hidden no-js:hidden">{waitingText(choice)}</p>
      <p className="js:hidden">The first rule that applies to your answers decides.</p>
    </>
  );
}
