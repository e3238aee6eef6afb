import { buttonVariants } from '@/components/ui/button';
import { cn } from '@/lib/cn';
import type { ReactNode } from 'react';
import { technologyHref, termHref } from '@/lib/addresses';
import { isUnchanged } from '@/lib/changes/compare-manifests';
import type { GuideChanges } from '@/lib/changes/model';
import { summarise } from '@/lib/changes/words';
import { DiagramReport } from './diagram-report';
import { FieldList } from './difference';
import { LinkReport } from './link-report';
import { PageReport } from './page-report';
import { RecordReport } from './record-report';

interface ChangesReportProps {
  changes: GuideChanges;
  /** Address of production, without a slash at the end. */
  production: string;
}

/** All changes, area by area, below a summary that leads to each. */
export function ChangesReport({ changes, production }: ChangesReportProps) {
  if (isUnchanged(changes)) {
    return (
      <p role="status" className="border px-4 py-4 font-semibold">
        Nothing changes: this preview says the same as production.
      </p>
    );
  }
  const { site, pages, links, technologies, roles, diagrams, terms, paths, steps, contexts } = changes;
  const summary = summarise(changes);
  const reports: Record<string, ReactNode> = {
    Site: <FieldList fields={site} />,
    Pages: <PageReport pages={pages} production={production} />,
    Links: <LinkReport links={links} />,
    Technologies: <RecordReport records={technologies} hrefOf={technologyHref} />,
    Diagrams: <DiagramReport diagrams={diagrams} production={production} />,
    Roles: <RecordReport records={roles} />,
    Glossary: <RecordReport records={terms} hrefOf={termHref} />,
    'Paths for newcomers': (
      <>
        <RecordReport records={paths} hrefOf={(id) => `/start?path=${id}`} />
        <RecordReport records={steps} />
      </>
    ),
    'Rules for AI assistants': <RecordReport records={contexts} />,
  };
  return (
    <>
      <nav aria-label="Summary">
        <dl className="my-6 border-y border-foreground">
          {summary.map(({ area, counts }) => (
            <div key={area} className="changes-count grid min-h-touch items-center gap-x-4">
              <dt>
                <a href={`#${idOf(area)}`} className={cn(buttonVariants({ variant: 'link' }), 'font-semibold')}>
                  {area}
                </a>
              </dt>
              <dd className="py-2 leading-snug">{counts}</dd>
            </div>
          ))}
        </dl>
      </nav>
      <p role="status" className="sr-only">
        Compared with production.
      </p>
      {summary.map(({ area }) => (
        <section key={area} aria-labelledby={idOf(area)} data-breakout="" className="changes-area">
          <h2 id={idOf(area)}>{area}</h2>
          {reports[area]}
        </section>
      ))}
    </>
  );
}

function idOf(area: string): string {
  return `changes-${area.toLowerCase().replaceAll(' ', '-')}`;
}
