import type { ReactNode } from 'react';
import type { Guide, Page } from '@/lib/content/model';
import type { PageFacts } from '@/lib/facts/page-facts';
import { Breadcrumbs } from './breadcrumbs';
import { PageFoot } from './page-foot';
import { Pager } from './pager';
import { PageTitle } from './page-title';
import { SiteFrame } from './site-frame';
import { TableOfContents } from './table-of-contents';
import { tocEntries } from './toc-entries';

interface PageShellProps {
  guide: Guide;
  page: Page;
  facts: PageFacts;
  children: ReactNode;
}

/** Everything around a page's text: where the reader is, what else there is, what stands on this page. */
export function PageShell({ guide, page, facts, children }: PageShellProps) {
  const entries = tocEntries(guide, page);
  return (
    <SiteFrame
      guide={guide}
      page={page}
      head={
        <>
          <Breadcrumbs guide={guide} page={page} minutes={facts.minutes} />
          <PageTitle>{page.title}</PageTitle>
        </>
      }
      aside={<TableOfContents entries={entries} variant="column" />}
    >
      <TableOfContents entries={entries} variant="menu" />
      {children}
      <PageFoot guide={guide} page={page} facts={facts} />
      <Pager guide={guide} page={page} />
    </SiteFrame>
  );
}
