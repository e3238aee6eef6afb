import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

export function Input({ className, type = 'text', ...props }: ComponentProps<'input'>) {
  return (
    <input
      type={type}
      data-slot="input"
      className={cn(
        'h-touch w-full min-w-0 rounded-md border border-input bg-card px-3 text-base text-foreground',
        'placeholder:text-sm focus-visible:border-ring',
        className,
      )}
      {...props}
    />
  );
}
