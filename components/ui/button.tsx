import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const variants = {
  /** An icon, or a few characters, in a bar of controls. */
  tool: 'inline-flex min-h-11 min-w-11 items-center justify-center gap-1.5 text-[0.8125rem] text-muted tabular-nums hover:text-ink focus-visible:-outline-offset-4',
  /** Looks and reads like a link, but acts. */
  text: 'min-h-11 text-left text-accent underline decoration-1 underline-offset-3 hover:decoration-2',
};

interface ButtonProps extends ComponentProps<'button'> {
  variant: keyof typeof variants;
}

const base = 'cursor-pointer transition-colors duration-120 disabled:cursor-default disabled:opacity-40';

/** A button that is a touch target of 44 pixels at least. */
export function Button({ className, variant, type = 'button', ...props }: ButtonProps) {
  return <button data-slot="button" type={type} className={cn(base, variants[variant], className)} {...props} />;
}
