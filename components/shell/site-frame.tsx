import type { ReactNode } from 'react';
import { PageShown } from '@/components/boot/page-shown.client';
import type { Guide, Page } from '@/lib/content/model';
import { Navigation } from './navigation';
import { PreviewBanner } from './preview-banner';
import { SiteFooter } from './site-footer';
import { SiteHeader } from './site-header';

interface SiteFrameProps {
  guide: Guide;
  /** Null where the address is no page of the guide: search, and what is not found. */
  page: Page | null;
  /** Where this stands in production, if that is an address and no page of the guide. */
  href?: string;
  /** What stands in the head of the page: its title, and what is said beside it. */
  head: ReactNode;
  /** What stands beside the text on wide screens. */
  aside?: ReactNode;
  children: ReactNode;
}

/** What every address of the site has around its text. */
export function SiteFrame({ guide, page, href = page?.href ?? '/', head, aside, children }: SiteFrameProps) {
  return (
    <>
      <a href="#content" className="skip-link">
        Skip to content
      </a>
      {guide.preview && <PreviewBanner guide={guide} preview={guide.preview} href={href} />}
      <SiteHeader guide={guide} />
      <div className="layout">
        <Navigation guide={guide} current={page?.href ?? null} />
        <main id="content" className="layout-main" tabIndex={-1}>
          <header className="page-head">{head}</header>
          {children}
        </main>
        {aside}
      </div>
      <SiteFooter guide={guide} page={page} />
      <PageShown />
    </>
  );
}
