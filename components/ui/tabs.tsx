import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/*
 * shadcn's tabs without Radix: tabs-boot.ts makes them act, before the page has loaded. Without scripts the list is of
 * no use and does not show; on paper neither.
 */

export function TabsList({ className, ...props }: ComponentProps<'div'>) {
  return (
    <div
      data-slot="tabs-list"
      role="tablist"
      className={cn('flex gap-1 overflow-x-auto border-b no-js:hidden print:hidden', className)}
      {...props}
    />
  );
}

export function TabsTrigger({ className, ...props }: ComponentProps<'button'>) {
  return (
    <button
      data-slot="tabs-trigger"
      type="button"
      role="tab"
      className={cn(
        'relative min-h-touch cursor-pointer px-4 text-sm font-medium whitespace-nowrap text-muted-foreground hover:text-foreground focus-visible:-outline-offset-3',
        'aria-selected:underbar aria-selected:font-semibold aria-selected:text-foreground',
        className,
      )}
      {...props}
    />
  );
}

/** What a tab shows. On paper all of them show. */
export function TabsContent({ className, ...props }: ComponentProps<'div'>) {
  return <div data-slot="tabs-content" role="tabpanel" className={cn('print:block', className)} {...props} />;
}
