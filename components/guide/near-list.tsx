import { SiteLink } from '@/components/site-link';
import { withBasePath } from '@/lib/site/base-path';
import type { NearPage } from '@/lib/text/near-pages';

/** The pages that may have been meant; nothing where there are none. */
export function NearList({ near }: { near: NearPage[] }) {
  if (near.length === 0) return null;
  return (
    <>
      <h2>Did you mean</h2>
      <ul>
        {near.map(({ href, title }) => (
          <li key={href}>
            <SiteLink href={href}>{title}</SiteLink> <code>{withBasePath(href)}</code>
          </li>
        ))}
      </ul>
    </>
  );
}
