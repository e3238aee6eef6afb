import { SiteLink } from '@/components/site-link';
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
    // Not as many columns as there are cards: the first would move while the others arrive. The sketches keep the
    // shapes and drop the words, which would be too small to read.
    <ul className="my-6 grid gap-5 sm:grid-cols-3" data-breakout="">
      {strategyPages(guide).map(({ href, navTitle, strategy }) => (
        <li key={href}>
          <SiteLink href={href} className="group block h-full pb-2">
            <div
              className="paper-dots mb-3 grid h-60 place-items-center border p-3 group-hover:border-primary **:[.inline-diagram]:contents **:[svg]:h-54 **:[svg]:w-full **:[text]:hidden"
              aria-hidden="true"
            >
              <InlineDiagram diagram={readDiagram(`${strategy.id}/infrastructure`)} />
            </div>
            <span className="block font-semibold group-hover:text-primary">{navTitle}</span>
            <span className="block text-sm leading-snug text-muted-foreground">{strategy.tagline}</span>
          </SiteLink>
        </li>
      ))}
    </ul>
  );
}
