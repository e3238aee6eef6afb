'use client';

import { SiteLink } from '@/components/site-link';
import { useSyncExternalStore } from 'react';
import { withBasePath, withoutBasePath } from '@/lib/site/base-path';
import { nearPages } from '@/lib/text/near-pages';

interface NearPagesProps {
  pages: { href: string; title: string }[];
}

const never = () => () => {};

/** The pages whose addresses are nearest to the one that was asked for, with its query and its fragment. */
export function NearPages({ pages }: NearPagesProps) {
  // The 404 page is printed once for all addresses: only the browser knows which one this is.
  const asked = useSyncExternalStore(
    never,
    () => (withoutBasePath(location.pathname) ?? location.pathname) + location.search + location.hash,
    () => null,
  );
  if (!asked) return null;
  const near = nearPages(asked, pages);
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
