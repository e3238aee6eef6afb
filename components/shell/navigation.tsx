import { SiteLink } from '@/components/site-link';
import { Button } from '@/components/ui/button';
import { sheetVariants } from '@/components/ui/sheet';
import { cn } from '@/lib/cn';
import type { Guide } from '@/lib/content/model';
import { CloseIcon } from './icons';
import { sheetNumber } from '@/lib/content/sheet-number';
import { sidebarOf } from '@/lib/content/sidebar';

interface NavigationProps {
  guide: Guide;
  /** Address of the page being read, if it is one of the guide's. */
  current: string | null;
}

/**
 * The guide's pages by section, as `sidebarOf` lists them: a column on wide screens, on others a drawer that opens
 * without JavaScript.
 */
export function Navigation({ guide, current }: NavigationProps) {
  return (
    <nav
      id="navigation"
      popover="auto"
      aria-label="Guide"
      className={cn(
        sheetVariants({ side: 'left' }),
        'px-4 pt-2 pb-8 print:hidden',
        'lg:sticky lg:inset-auto lg:top-header lg:-ml-2 lg:block lg:h-below-header lg:w-auto lg:border-border lg:pr-4 lg:pl-2',
      )}
    >
      <Button
        variant="ghost"
        size="icon"
        className="-ml-3 lg:hidden"
        popoverTarget="navigation"
        popoverTargetAction="hide"
        aria-label="Close the navigation"
      >
        <CloseIcon />
      </Button>
      {sidebarOf(guide, current).map((part) =>
        part.kind === 'pages' ? (
          <div key={part.title}>
            <p className="mt-5 mb-1 text-xs font-semibold text-muted-foreground">{part.title}</p>
            <ul>
              {part.pages.map((page) => (
                <li key={page.href} data-depth={page.href.split('/').length - 1}>
                  <SiteLink
                    href={page.href}
                    aria-current={page.href === current ? 'page' : undefined}
                    className="nav-entry"
                  >
                    {/* As wide and high in any font, since the mono font may come late. */}
                    <span className={cn('nav-number', guide.pages.length < 100 ? 'w-4.5' : 'w-8')} aria-hidden="true">
                      {sheetNumber(guide, page)}
                    </span>
                    {page.navTitle}
                  </SiteLink>
                </li>
              ))}
            </ul>
          </div>
        ) : (
          <div key={part.sections[0]?.title}>
            <p className="sr-only">Other sections</p>
            <ul className="mt-5">
              {part.sections.map(({ title, first, count }) => (
                <li key={title}>
                  <SiteLink href={first.href} className="nav-entry">
                    <span className="min-w-0 flex-1">{title}</span>
                    <span className="nav-number">
                      {count}
                      <span className="sr-only">{count === 1 ? ' page' : ' pages'}</span>
                    </span>
                  </SiteLink>
                </li>
              ))}
            </ul>
          </div>
        ),
      )}
    </nav>
  );
}
