import { useEffect, useRef, type ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** The entries of a menu; the first has the focus. */
export function DropdownMenuGroup({ className, ...props }: Omit<ComponentProps<'div'>, 'ref'>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  return <div ref={group} role="group" data-slot="dropdown-menu-group" className={cn('py-1', className)} {...props} />;
}

const item =
  'flex min-h-touch w-full cursor-pointer items-center px-4 text-left text-sm text-popover-foreground! no-underline! hover:bg-accent hover:text-accent-foreground focus-visible:-outline-offset-3';

/** An entry that does something. The menu stays open, so that it can say what came of it. */
export function DropdownMenuItem({ className, ...props }: ComponentProps<'button'>) {
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      data-slot="dropdown-menu-item"
      className={cn(item, className)}
      {...props}
    />
  );
}

/** An entry that leads somewhere, or downloads something. */
export function DropdownMenuLink({ className, children, ...props }: ComponentProps<'a'>) {
  return (
    <a role="menuitem" tabIndex={-1} data-slot="dropdown-menu-item" className={cn(item, className)} {...props}>
      {children}
    </a>
  );
}
