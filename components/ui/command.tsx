import { Command as CommandPrimitive } from 'cmdk';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** A list that is chosen from by typing: shadcn's command over cmdk. */
export function Command({ className, ...props }: ComponentProps<typeof CommandPrimitive>) {
  return <CommandPrimitive data-slot="command" className={cn('flex min-h-0 flex-1 flex-col', className)} {...props} />;
}

export function CommandInput({ className, ...props }: ComponentProps<typeof CommandPrimitive.Input>) {
  return (
    <CommandPrimitive.Input
      data-slot="command-input"
      className={cn('h-14 min-w-0 flex-1 text-lg text-foreground outline-none', className)}
      {...props}
    />
  );
}

export function CommandList({ className, ...props }: ComponentProps<typeof CommandPrimitive.List>) {
  return (
    <CommandPrimitive.List
      data-slot="command-list"
      className={cn('min-h-0 flex-1 scroll-py-2 overflow-y-auto overscroll-contain pb-2', className)}
      {...props}
    />
  );
}

export function CommandGroup({ heading, ...props }: ComponentProps<typeof CommandPrimitive.Group>) {
  const title = <span className="block px-4 pt-3 pb-1 text-xs font-semibold text-muted-foreground">{heading}</span>;
  return <CommandPrimitive.Group data-slot="command-group" heading={title} {...props} />;
}

/** An entry: its text, and beside it, or below on a phone, where it belongs. */
export function CommandItem({ className, ...props }: ComponentProps<typeof CommandPrimitive.Item>) {
  return (
    <CommandPrimitive.Item
      data-slot="command-item"
      className={cn(
        'grid min-h-touch cursor-pointer scroll-mt-10 content-center gap-x-4 border-l-3 border-transparent px-4 py-1.5 text-foreground sm:grid-cols-hit',
        'aria-selected:border-primary aria-selected:bg-muted',
        className,
      )}
      {...props}
    />
  );
}
