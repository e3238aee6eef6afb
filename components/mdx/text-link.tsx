import { SiteLink } from '@/components/site-link';
import type { ComponentProps } from 'react';
import { withBasePath } from '@/lib/site/base-path';

/** A link in text: inside the guide by client navigation, elsewhere with a mark that says it leaves. */
export function TextLink({ href = '', children, ...rest }: ComponentProps<'a'>) {
  if (/^https?:/.test(href)) {
    return (
      <a {...rest} href={href} className="external" rel="noopener">
        {children}
      </a>
    );
  }
  if (href.startsWith('#') || /\.\w+$/.test(href)) {
    return (
      <a {...rest} href={withBasePath(href)}>
        {children}
      </a>
    );
  }
  return <SiteLink href={href}>{children}</SiteLink>;
}
