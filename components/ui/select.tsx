import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** shadcn's select over the browser's own, which phones show as they show all others. */
export function Select({ className, ...props }: ComponentProps<'select'>) {
  return (
    <select
      data-slot="select"
      className={cn(
        'h-touch max-w-full rounded-md border border-input bg-card px-3 text-sm text-foreground',
        className,
      )}
      {...props}
    />
  );
}
