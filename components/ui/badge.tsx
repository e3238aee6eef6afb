import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import type { Hue } from '@/lib/roles';
import { cn } from '@/lib/cn';

const badgeVariants = cva('', {
  variants: {
    variant: {
      default: 'inline-block rounded-md bg-primary px-2 font-semibold text-primary-foreground',
      secondary: 'inline-block rounded-md bg-accent px-2 font-semibold text-accent-foreground',
      outline: 'inline-block rounded-md border px-2 text-muted-foreground',
      /** A dot in the role's colour before the words. */
      role: 'hue-dot inline-flex items-baseline gap-2',
    },
  },
  defaultVariants: { variant: 'default' },
});

interface BadgeProps extends ComponentProps<'span'>, VariantProps<typeof badgeVariants> {
  /** The colour of a badge of the variant `role`. */
  'data-hue'?: Hue | null;
}

/** A short label: shadcn's badge, and one of ours for the roles of the architecture. */
export function Badge({ className, variant, ...props }: BadgeProps) {
  return <span data-slot="badge" className={cn(badgeVariants({ variant }), className)} {...props} />;
}
