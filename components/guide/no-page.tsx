import { SiteLink } from '@/components/site-link';
import { PageTitle } from '@/components/shell/page-title';
import { SiteFrame } from '@/components/shell/site-frame';
import type { Guide } from '@/lib/content/model';
import { NearPages } from './near-pages.client';

interface NoPageProps {
  guide: Guide;
  title: string;
  /** Why there is nothing to show, and what may help. */
  reason: string;
}

/** Stands where an address has no page to show: guesses what was meant, and lists every page. */
export function NoPage({ guide, title, reason }: NoPageProps) {
  return (
    <SiteFrame
      guide={guide}
      page={null}
      head={
        <>
          <PageTitle>{title}</PageTitle>
          <p className="mt-3.5 text-lg leading-normal text-pretty text-muted-foreground">{reason}</p>
        </>
      }
    >
      <div className="prose" data-whole-documents="">
        <div data-island="near">
          <NearPages pages={guide.pages.map((page) => ({ href: page.href, title: page.title }))} />
        </div>
        <h2>All pages</h2>
        <ul>
          {guide.pages.map((page) => (
            <li key={page.href}>
              <SiteLink href={page.href}>{page.title}</SiteLink>
              <br />
              {page.description}
            </li>
          ))}
        </ul>
      </div>
    </SiteFrame>
  );
}
