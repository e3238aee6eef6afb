import { useEffect, useRef, type ComponentProps, type KeyboardEvent } from 'react';
import { cn } from '@/lib/cn';
import { Popover, PopoverContent, PopoverTrigger } from './popover';

/** shadcn's menu over the browser's popover: the arrow keys walk what is in it. */
export const DropdownMenu = Popover;

export function DropdownMenuTrigger(props: ComponentProps<typeof PopoverTrigger>) {
  return <PopoverTrigger aria-haspopup="menu" {...props} />;
}

export function DropdownMenuContent({ className = 'w-60', ...props }: ComponentProps<typeof PopoverContent>) {
  return <PopoverContent role="menu" className={className} onKeyDown={walk} {...props} />;
}

/** The entries of a menu; the first has the focus. */
export function DropdownMenuGroup({ className, ...props }: Omit<ComponentProps<'div'>, 'ref'>) {
  const group = useRef<HTMLDivElement>(null);
  useEffect(() => group.current?.querySelector<HTMLElement>('[role="menuitem"]')?.focus(), []);
  return <div ref={group} role="group" data-slot="dropdown-menu-group" className={cn('py-1', className)} {...props} />;
}

const item =
  'flex min-h-touch w-full cursor-pointer items-center px-4 text-left text-sm text-popover-foreground no-underline hover:bg-accent hover:text-accent-foreground focus-visible:-outline-offset-3';

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

function walk(event: KeyboardEvent<HTMLElement>): void {
  const items = [...event.currentTarget.querySelectorAll<HTMLElement>('[role="menuitem"]')];
  const at = items.indexOf(event.target as HTMLElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1 }[event.key];
  if (next === undefined) return;
  event.preventDefault();
  items.at(next % items.length)?.focus();
}
