import { SiteLink } from '@/components/site-link';
import { searchPlaceholder } from '@/components/search/search-placeholder';
import { searchHref } from '@/lib/addresses';
import { SearchTrigger } from '@/components/search/search-trigger.client';
import { Button } from '@/components/ui/button';
import type { Guide } from '@/lib/content/model';
import { MenuIcon } from './icons';
import { ThemeSwitch } from './theme-switch';

/** The bar at the top of every page. */
export function SiteHeader({ guide }: { guide: Guide }) {
  return (
    <header className="sticky top-0 z-header h-header border-b bg-background print:hidden">
      <div className="relative mx-auto flex h-full max-w-sheet items-center gap-2 px-gutter max-xs:gap-1">
        <Button
          variant="ghost"
          size="icon"
          className="-ml-3 lg:hidden"
          popoverTarget="navigation"
          aria-label="Open the navigation"
        >
          <MenuIcon />
        </Button>
        <SiteLink
          href="/"
          className="flex min-h-touch items-center gap-2 font-semibold whitespace-nowrap min-w-0 max-xs:text-sm"
        >
          <BrandMark />
          <span className="truncate">{guide.site.name}</span>
        </SiteLink>
        <SearchTrigger href={searchHref} placeholder={searchPlaceholder(guide)} />
        <ThemeSwitch />
      </div>
    </header>
  );
}

/** Three layers on a corner of a drawing sheet. */
function BrandMark() {
  return (
    <svg className="flex-none max-[22.5rem]:hidden" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true">
      <path d="M1.5 6V1.5H6M18 1.5h4.5V6M22.5 18v4.5H18M6 22.5H1.5V18" fill="none" stroke="currentColor" />
      <path d="M6 7.5h12v2.5H6zM6 11.75h12v2.5H6z" fill="currentColor" />
      <path d="M6 16h12v2.5H6z" fill="currentColor" className="text-primary" />
    </svg>
  );
}
