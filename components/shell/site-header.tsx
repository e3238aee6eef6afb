import Link from 'next/link';
import { SearchTrigger } from '@/components/search/search-trigger.client';
import { Button } from '@/components/ui/button';
import type { Guide } from '@/lib/content/model';
import { MenuIcon } from './icons';
import { ThemeSwitch } from './theme-switch';

/** The bar at the top of every page. */
export function SiteHeader({ guide }: { guide: Guide }) {
  return (
    <header className="site-header">
      <div className="site-header-bar">
        <Button
          variant="ghost"
          size="icon"
          className="menu-button lg:hidden"
          popoverTarget="navigation"
          aria-label="Open the navigation"
        >
          <MenuIcon />
        </Button>
        <Link href="/" prefetch={false} className="brand">
          <BrandMark />
          {guide.site.name}
        </Link>
        <SearchTrigger />
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** Three layers on a corner of a drawing sheet. */
function BrandMark() {
  return (
    <svg className="brand-mark" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M1.5 6V1.5H6M18 1.5h4.5V6M22.5 18v4.5H18M6 22.5H1.5V18" fill="none" stroke="currentColor" />
      <path d="M6 7.5h12v2.5H6zM6 11.75h12v2.5H6z" fill="currentColor" />
      <path d="M6 16h12v2.5H6z" className="brand-mark-base" />
    </svg>
  );
}
