import { SiteLink } from '@/components/site-link';
import type { PageContext } from '@/components/guide/page-context';
import type { Guide } from '@/lib/content/model';
import { strategySteps } from '@/lib/content/strategy-views';
import { differenceSentences } from '@/lib/strategies/difference-sentences';

interface GrowthPathProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

const linkStyles = 'underline decoration-1 underline-offset-3 hover:decoration-2';

/** What changes from each strategy to the next, in the order of the guide. */
export function GrowthPath({ guide, readDiagram }: GrowthPathProps) {
  return strategySteps(guide, readDiagram).map(({ from, to, changes }) => (
    <section key={to.page.href} aria-label={`From ${from.page.title} to ${to.page.title}`}>
      <p>
        <strong>
          From{' '}
          <SiteLink href={from.page.href} className={linkStyles}>
            {from.page.title}
          </SiteLink>{' '}
          to{' '}
          <SiteLink href={to.page.href} className={linkStyles}>
            {to.page.title}
          </SiteLink>
        </strong>
      </p>
      <ul>
        {differenceSentences(changes).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  ));
}
