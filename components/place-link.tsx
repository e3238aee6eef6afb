import Link from 'next/link';
import { usePathname } from 'next/navigation';
import type { ComponentProps } from 'react';

/**
 * A link to an exact place of the guide. To a fragment of the open page the browser goes itself, so that closed tabs
 * open and rows light up as for any link of the page; a diagram of the open page is scrolled to by its tools.
 */
export function PlaceLink({ href, children, ...props }: Omit<ComponentProps<'a'>, 'href'> & { href: string }) {
  const pathname = usePathname();
  if (href.startsWith(`${pathname}#`)) {
    return (
      <a href={href.slice(pathname.length)} {...props}>
        {children}
      </a>
    );
  }
  return (
    <Link href={href} prefetch={false} scroll={!href.startsWith(`${pathname}?`)} {...props}>
      {children}
    </Link>
  );
}
