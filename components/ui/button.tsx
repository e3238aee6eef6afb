import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

const box = 'inline-flex items-center justify-center gap-1.5 rounded-md';

/** The classes of a button, for a link that looks like one. */
export const buttonVariants = cva('cursor-pointer disabled:cursor-default disabled:opacity-40', {
  variants: {
    variant: {
      default: 'bg-primary font-semibold text-primary-foreground hover:opacity-90',
      destructive: 'bg-destructive font-semibold text-destructive-foreground hover:opacity-90',
      outline: 'border border-input bg-card hover:bg-accent hover:text-accent-foreground',
      secondary: 'bg-secondary text-secondary-foreground hover:bg-accent',
      ghost: 'text-muted-foreground hover:text-foreground',
      link: 'text-primary underline decoration-1 underline-offset-3 hover:decoration-2',
      /** One of several that stand together. */
      chip: 'rounded-full border border-input bg-card hover:border-primary hover:text-primary aria-pressed:border-primary aria-pressed:bg-accent aria-pressed:text-foreground',
    },
    /** Null for what is as large as its words. */
    size: {
      default: `${box} min-h-touch`,
      sm: `${box} min-h-touch text-sm`,
      lg: `${box} min-h-12 text-lg`,
      /** An icon, or a few characters, in a bar of controls. */
      icon: `${box} min-h-touch min-w-touch text-xs focus-visible:-outline-offset-3`,
      /** As high as a finger needs only where fingers press it. */
      chip: 'flex min-h-8 items-center gap-1 pointer-coarse:min-h-touch',
    },
  },
  compoundVariants: [
    { variant: ['default', 'destructive', 'outline', 'secondary'], size: ['default', 'sm', 'lg'], class: 'px-4' },
  ],
  defaultVariants: { variant: 'default', size: 'default' },
});

interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonVariants> {}

/** shadcn's button; in every size a touch target of 44 pixels at least, where fingers press it. */
export function Button({ className, variant, size, type = 'button', ...props }: ButtonProps) {
  return (
    <button data-slot="button" type={type} className={cn(buttonVariants({ variant, size }), className)} {...props} />
  );
}
