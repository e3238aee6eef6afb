import Link from 'next/link';
import { InlineDiagram } from '@/components/diagram/inline-diagram';
import type { PageContext } from '@/components/guide/page-context';
import type { Guide } from '@/lib/content/model';
import { strategyPages } from '@/lib/content/strategy-pages';

interface StrategyCardsProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

/** Each strategy as its own infrastructure diagram, small and without words: a card to its page. */
export function StrategyCards({ guide, readDiagram }: StrategyCardsProps) {
  return (
    <ul className="strategy-cards" data-breakout="">
      {strategyPages(guide).map(({ href, navTitle, strategy }) => (
        <li key={href}>
          <Link href={href} prefetch={false}>
            <div className="strategy-sketch" aria-hidden="true">
              <InlineDiagram diagram={readDiagram(`${strategy.id}/infrastructure`)} />
            </div>
            <span className="strategy-name">{navTitle}</span>
            <span className="strategy-tagline">{strategy.tagline}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
