import { SiteLink } from '@/components/site-link';
import type { PageContext } from '@/components/guide/page-context';
import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';
import { strategySketch } from '@/lib/strategies/strategy-sketch';
import { StrategySketch } from './strategy-sketch';
import { strategyViews } from '@/lib/content/strategy-views';

interface StrategyCardsProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

/** Each strategy as a sketch of the first diagram of its page: a card to its page. */
export function StrategyCards({ guide, readDiagram }: StrategyCardsProps) {
  const drawn = strategyViews(guide, readDiagram);
  const cards = strategyPages(guide).map((page) => ({
    ...page,
    first: drawn.find((each) => each.page === page)?.views[0]?.diagram,
  }));
  return (
    // Not as many columns as there are cards: the first would move while the others arrive.
    <ul className="my-6 grid gap-5 sm:grid-cols-3" data-breakout="">
      {cards.map(({ href, navTitle, strategy, first }) => (
        <li key={href}>
          <SiteLink href={href} className="group flex h-full flex-col pb-2">
            <div className="paper-dots mb-3 flex-1 border p-3 group-hover:border-primary" aria-hidden="true">
              {first && <StrategySketch sketch={strategySketch(first)} />}
            </div>
            <span className="block font-semibold group-hover:text-primary">{navTitle}</span>
            {/* Two lines, so that the pictures end on one line whatever stands below them. */}
            <span className="block text-sm leading-snug text-muted-foreground sm:min-h-[2lh]">{strategy.tagline}</span>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
