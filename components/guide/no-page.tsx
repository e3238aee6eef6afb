import type { ReactNode } from 'react';
import { PageTitle } from '@/components/shell/page-title';
import { SiteFrame } from '@/components/shell/site-frame';
import type { Guide } from '@/lib/content/model';

interface NoPageProps {
  guide: Guide;
  title: string;
  /** Why there is nothing to show, and what may help. */
  reason: string;
  /** What may have been meant, and where else to go. */
  children: ReactNode;
}

/** Stands where an address has no page to show. */
export function NoPage({ guide, title, reason, children }: NoPageProps) {
  return (
    <SiteFrame
      guide={guide}
      page={null}
      head={
        <>
          <PageTitle>{title}</PageTitle>
          <p className="mt-4 text-lg leading-normal text-pretty text-muted-foreground">{reason}</p>
        </>
      }
    >
      <div className="prose" data-whole-documents="">
        {children}
      </div>
    </SiteFrame>
  );
}
