import { cva, type VariantProps } from 'class-variance-authority';
import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

/** The classes of a button, for a link that looks like one. */
export const buttonVariants = cva(
  'inline-flex cursor-pointer items-center justify-center gap-1.5 rounded-md disabled:cursor-default disabled:opacity-40 aria-disabled:cursor-default aria-disabled:opacity-40',
  {
    variants: {
      variant: {
        default: 'bg-primary font-semibold text-primary-foreground hover:opacity-90',
        destructive: 'bg-destructive font-semibold text-destructive-foreground hover:opacity-90',
        outline: 'border border-input bg-card hover:bg-accent hover:text-accent-foreground',
        secondary: 'bg-secondary text-secondary-foreground hover:bg-accent',
        ghost: 'text-muted-foreground hover:text-foreground',
        link: 'text-primary underline decoration-1 underline-offset-3 hover:decoration-2',
      },
      size: {
        default: 'min-h-touch',
        sm: 'min-h-touch text-sm',
        lg: 'min-h-12 text-lg',
        /** An icon, or a few characters, in a bar of controls. */
        icon: 'min-h-touch min-w-touch text-xs focus-visible:-outline-offset-4',
      },
    },
    compoundVariants: [
      { variant: ['default', 'destructive', 'outline', 'secondary'], size: ['default', 'sm', 'lg'], class: 'px-4' },
    ],
    defaultVariants: { variant: 'default', size: 'default' },
  },
);

interface ButtonProps extends ComponentProps<'button'>, VariantProps<typeof buttonVariants> {}

/** shadcn's button; in every variant and size a touch target of 44 pixels at least. */
export function Button({ className, variant, size, type = 'button', ...props }: ButtonProps) {
  return (
    <button data-slot="button" type={type} className={cn(buttonVariants({ variant, size }), className)} {...props} />
  );
}
