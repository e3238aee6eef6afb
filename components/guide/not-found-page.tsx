import Link from 'next/link';
import { SiteFrame } from '@/components/shell/site-frame';
import type { Guide } from '@/lib/content/model';
import { NearPages } from './near-pages.client';

/**
 * This page stands outside the guide's layout, from where the router reaches no page: links load whole
 * documents, before the router hears of the click.
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

/** Says that an address leads nowhere, guesses what was meant, and lists every page. */
export function NotFoundPage({ guide }: { guide: Guide }) {
  return (
    <>
      <script dangerouslySetInnerHTML={{ __html: wholeLoadScript }} />
      <SiteFrame
        guide={guide}
        page={null}
        head={
          <>
            <h1>No sheet at this address</h1>
            <p className="lead">The page may have moved, or the link may be mistyped.</p>
          </>
        }
      >
        <div className="prose">
          <NearPages pages={guide.pages.map(({ href, title }) => ({ href, title }))} />
          <h2>All pages</h2>
          <ul>
            {guide.pages.map(({ href, title, description }) => (
              <li key={href}>
                <Link href={href} prefetch={false}>
                  {title}
                </Link>
                <br />
                {description}
              </li>
            ))}
          </ul>
        </div>
      </SiteFrame>
    </>
  );
}
