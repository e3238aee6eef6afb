import { SiteLink } from '@/components/site-link';
import type { PageChange, PageChanges } from '@/lib/changes/model';
import { buttonVariants } from '@/components/ui/button';
import { FieldList, Lines } from './difference';

interface PageReportProps {
  pages: PageChanges;
  production: string;
}

/** Pages that come, go, or say something else. */
export function PageReport({ pages: { added, removed, changed }, production }: PageReportProps) {
  return (
    <>
      {(added.length > 0 || removed.length > 0) && (
        <ul>
          {added.map(({ href, title, description }) => (
            <li key={href}>
              Added: <SiteLink href={href}>{title}</SiteLink> <code>{href}</code>. {description}
            </li>
          ))}
          {removed.map(({ href, title, leadsTo }) => (
            <li key={href}>
              Removed: <a href={`${production}${href}`}>{title}</a> <code>{href}</code>.{' '}
              {leadsTo ? (
                <>
                  Its address leads to <SiteLink href={leadsTo}>{leadsTo}</SiteLink>.
                </>
              ) : (
                <strong>Its address leads nowhere.</strong>
              )}
            </li>
          ))}
        </ul>
      )}
      {changed.map((page) => (
        <PageArticle key={page.href} page={page} production={production} />
      ))}
    </>
  );
}

function PageArticle({ page, production }: { page: PageChange; production: string }) {
  const { href, title, movedFrom, fields, headings, text } = page;
  return (
    <article className="changes-item pt-1 pb-6" aria-label={title}>
      <ChangedPlace title={title} href={href} old={`${production}${movedFrom ?? href}`} />
      {movedFrom && (
        <p>
          Moved from <code>{movedFrom}</code>, which leads here.
        </p>
      )}
      <FieldList fields={[...fields, ...headings.map(({ from, to }) => ({ field: 'heading renamed', from, to }))]} />
      {text.map(({ heading, lines }, index) => {
        const key = `${index} ${heading}`;
        return (
          <div key={key}>
            <p className="mt-4 mb-2 text-xs text-muted-foreground">
              {heading === null ? 'Above the first heading' : `Below “${heading}”`}
            </p>
            <Lines lines={lines} />
          </div>
        );
      })}
    </article>
  );
}

interface ChangedPlaceProps {
  title: string;
  /** Where it is in this preview. */
  href: string;
  /** Its whole address in production. */
  old: string;
}

/** The name of what differs, with the links to both builds of it. */
export function ChangedPlace({ title, href, old }: ChangedPlaceProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6">
      <h3 className="m-0 mt-3">{title}</h3>
      <p className="flex gap-5 text-sm">
        <SiteLink href={href} className={buttonVariants({ variant: 'link' })} aria-label={`${title} in this preview`}>
          This preview
        </SiteLink>
        <a href={old} className={buttonVariants({ variant: 'link' })} aria-label={`${title} in production`}>
          Production
        </a>
      </p>
    </div>
  );
}
