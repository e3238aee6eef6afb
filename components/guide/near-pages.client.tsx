'use client';

import { SiteLink } from '@/components/site-link';
import { closest, distance } from 'fastest-levenshtein';
import { usePathname } from 'next/navigation';
import { useSyncExternalStore } from 'react';
import { withBasePath } from '@/lib/site/base-path';

interface NearPagesProps {
  pages: { href: string; title: string }[];
}

const never = () => () => {};

/** The pages whose addresses are nearest to the one that was asked for. */
export function NearPages({ pages }: NearPagesProps) {
  const pathname = usePathname();
  // The 404 page is printed once for all addresses: only the browser knows which one this is.
  const asked = useSyncExternalStore(
    never,
    () => pathname,
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

function nearPages(asked: string, pages: NearPagesProps['pages']) {
  const lastOf = (path: string) =>
    path
      .toLowerCase()
      .replace(/\/+$|\.html?$/g, '')
      .split('/')
      .at(-1) ?? '';
  const wanted = lastOf(asked);
  return pages
    .filter(({ href }) => href !== '/')
    .map((page) => ({
      ...page,
      cost: distance(wanted, closest(wanted, [lastOf(page.href), page.title.toLowerCase()])),
    }))
    .filter(({ cost }) => cost <= Math.max(2, wanted.length / 2))
    .toSorted((a, b) => a.cost - b.cost)
    .slice(0, 3);
}
