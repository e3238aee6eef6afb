import type { ReactNode } from 'react';
import { LinkFollower } from '@/components/boot/link-follower.client';
import { PageShown } from '@/components/boot/page-shown.client';
import type { Guide, Page } from '@/lib/content/model';
import { movedAnchors } from '@/lib/content/moved-anchors';
import { withBasePath } from '@/lib/site/base-path';
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
      <a
        href="#content"
        className="absolute -top-16 left-2 z-skip bg-primary px-4 py-2.5 font-semibold text-primary-foreground focus:top-1.5 print:hidden"
      >
        Skip to content
      </a>
      {guide.preview && <PreviewBanner guide={guide} preview={guide.preview} href={href} />}
      <SiteHeader guide={guide} />
      <div className="mx-auto grid max-w-sheet grid-cols-page justify-center gap-x-10 px-gutter print:block print:p-0">
        <Navigation guide={guide} current={page?.href ?? null} />
        <main
          id="content"
          tabIndex={-1}
          data-slot="page"
          data-moved={page ? movedFragments(guide, page) : undefined}
          className="min-w-0 pt-8 pb-16 outline-none lg:pt-10 lg:pb-20 print:pt-20 print:pb-0 print:*:max-w-none"
        >
          <header>{head}</header>
          {children}
        </main>
        {aside}
      </div>
      <SiteFooter guide={guide} page={page} />
      <PageShown />
      <LinkFollower />
    </>
  );
}

/** For fragment-boot.ts: where fragments lead that this page does not have any more. */
function movedFragments(guide: Guide, page: Page): string | undefined {
  const moved = Object.entries(movedAnchors(guide, page)).map(([id, place]) => [id, withBasePath(place)]);
  return moved.length > 0 ? JSON.stringify(Object.fromEntries(moved)) : undefined;
}
