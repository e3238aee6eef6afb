import type { ComponentProps } from 'react';
import { withBasePath } from '@/lib/site/base-path';

/**
 * A link to a place of the site. It is plain HTML, which costs nothing to hydrate; the page's one listener for links
 * (link-follower.client.tsx) has the router follow it.
 *
 * @param props.href a path of the site, or a fragment
 */
export function SiteLink({ href, children, ...props }: Omit<ComponentProps<'a'>, 'href'> & { href: string }) {
  return (
    <a href={withBasePath(href)} {...props}>
      {children}
    </a>
  );
}
