import Link from 'next/link';
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
          <h1>{title}</h1>
          <p className="lead">{reason}</p>
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
              <Link href={page.href} prefetch={false}>
                {page.title}
              </Link>
              <br />
              {page.description}
            </li>
          ))}
        </ul>
      </div>
    </SiteFrame>
  );
}
