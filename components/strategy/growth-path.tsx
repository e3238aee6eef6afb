import { SiteLink } from '@/components/site-link';
import type { ReactNode } from 'react';
import type { PageContext } from '@/components/guide/page-context';
import type { Guide } from '@/lib/content/model';
import { strategySteps } from '@/lib/content/strategy-views';
import { listDifferences, type NumberedChange } from '@/lib/strategies/describe-differences';
import { tellElsewhere } from '@/lib/strategies/difference-sentences';
import { FactLines } from './fact-lines';

interface GrowthPathProps {
  guide: Guide;
  readDiagram: PageContext['readDiagram'];
}

const linkStyles = 'underline decoration-1 underline-offset-3 hover:decoration-2';

/** What changes from each strategy to the next, in the order of the guide. */
export function GrowthPath({ guide, readDiagram }: GrowthPathProps) {
  return strategySteps(guide, readDiagram).map(({ from, to, changes, hadBefore, comesBack }) => {
    const titles = { first: from.page.title, second: to.page.title };
    const { onlyFirst, onlySecond, different } = listDifferences(changes.filter(({ part }) => part === 'node'));
    return (
      <section key={to.page.href} aria-label={`From ${from.page.title} to ${to.page.title}`} className="mt-6">
        <p className="break-after-avoid font-semibold">
          From{' '}
          <SiteLink href={from.page.href} className={linkStyles}>
            {from.page.title}
          </SiteLink>{' '}
          to{' '}
          <SiteLink href={to.page.href} className={linkStyles}>
            {to.page.title}
          </SiteLink>
        </p>
        <dl className="mt-2 border-t">
          {onlySecond.length > 0 && (
            <Row name="New">
              {names(onlySecond)}
              <Elsewhere sentences={tellElsewhere(hadBefore, 'too')} />
            </Row>
          )}
          {onlyFirst.length > 0 && (
            <Row name="No longer shown">
              {names(onlyFirst)}
              <Elsewhere sentences={tellElsewhere(comesBack, 'again')} />
            </Row>
          )}
          {different.map(({ number, change }) => (
            <Row key={number} name={change.name}>
              <FactLines change={change} titles={titles} />
            </Row>
          ))}
        </dl>
      </section>
    );
  });
}

function Row({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts border-b py-2 leading-snug">
      <dt className="font-medium">{name}</dt>
      <dd className="text-sm">{children}</dd>
    </div>
  );
}

/** Where else a part is shown that comes or goes here. */
function Elsewhere({ sentences }: { sentences: string[] }) {
  return sentences.map((sentence) => (
    <span key={sentence} className="block text-muted-foreground">
      {sentence}
    </span>
  ));
}

function names(changes: NumberedChange[]): string {
  return new Intl.ListFormat('en').format(changes.map(({ change }) => change.name));
}
