import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** A key on the keyboard. */
export function Kbd({ className, ...props }: ComponentProps<'kbd'>) {
  return (
    <kbd
      data-slot="kbd"
      className={cn(
        'inline-flex min-h-6 min-w-6 items-center justify-center rounded-md border bg-muted px-1.5',
        'font-mono text-xs text-muted-foreground',
        className,
      )}
      {...props}
    />
  );
}
