import Link from 'next/link';
import { SiteFrame } from '@/components/shell/site-frame';
import type { Guide } from '@/lib/content/model';
import { NearPages } from './near-pages.client';

/**
 * This page stands at any address, from where the router reaches no page: links load whole documents, before the
 * router hears of the click.
 */
function loadWholeDocuments() {
  document.addEventListener(
    'click',
    (event) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (!link || link.origin !== location.origin || link.hash) return;
      if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      location.assign(link.href);
    },
    true,
  );
}

const wholeLoadScript = `(${loadWholeDocuments.toString()})()`;

interface NoPageProps {
  guide: Guide;
  title: string;
  /** Why there is nothing to show, and what may help. */
  reason: string;
}

/** Stands where an address has no page to show: guesses what was meant, and lists every page. */
export function NoPage({ guide, title, reason }: NoPageProps) {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: wholeLoadScript }} />
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
        <div className="prose">
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
    </>
  );
}
