import { SiteLink } from '@/components/site-link';
import type { LinkChanges } from '@/lib/changes/model';
import { RecordReport } from './record-report';

/** Which old links arrive elsewhere, or nowhere. */
export function LinkReport({ links: { anchors, aliases, redirects } }: { links: LinkChanges }) {
  return (
    <>
      {anchors.length > 0 && (
        <ul>
          {anchors.map(({ address, text, leadsTo, direct }) => (
            <li key={address}>
              Anchor removed: <code>{address}</code>, “{text}”.{' '}
              {leadsTo === null ? (
                <strong>It has no alias: links to it break.</strong>
              ) : (
                <>
                  An alias leads to <SiteLink href={leadsTo}>{leadsTo}</SiteLink>
                  {direct ? '.' : ', from that page only: the old address opens its page at the top.'}
                </>
              )}
            </li>
          ))}
        </ul>
      )}
      <RecordReport records={aliases} kind="Alias" />
      <RecordReport records={redirects} kind="Redirect" />
    </>
  );
}
