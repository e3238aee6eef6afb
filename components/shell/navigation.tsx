import Link from 'next/link';
import { Button } from '@/components/ui/button';
import type { Guide } from '@/lib/content/model';
import { CloseIcon } from './icons';
import { sheetNumber } from '@/lib/content/sheet-number';

interface NavigationProps {
  guide: Guide;
  /** Address of the page being read, if it is one of the guide's. */
  current: string | null;
}

/** All pages by section: a column on wide screens, on others a drawer that opens without JavaScript. */
export function Navigation({ guide, current }: NavigationProps) {
  return (
    <nav id="navigation" popover="auto" className="navigation" aria-label="Guide">
      <Button
        variant="ghost"
        size="icon"
        className="drawer-close lg:hidden"
        popoverTarget="navigation"
        popoverTargetAction="hide"
        aria-label="Close the navigation"
      >
        <CloseIcon />
      </Button>
      {guide.sections.map((section) => (
        <div key={section.title} className="navigation-section">
          <p className="navigation-title">{section.title}</p>
          <ul>
            {section.pages.map((page) => (
              <li key={page.href} data-depth={page.href.split('/').length - 1}>
                <Link href={page.href} prefetch={false} aria-current={page.href === current ? 'page' : undefined}>
                  <span className="sheet" aria-hidden="true">
                    {sheetNumber(guide, page)}
                  </span>
                  {page.navTitle}
                </Link>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
