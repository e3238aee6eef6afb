import { cva } from 'class-variance-authority';

/** The classes of shadcn's sheet: a `popover` at an edge of the window, which opens and closes without scripts. */
export const sheetVariants = cva(
  'overflow-y-auto overscroll-contain bg-background text-foreground backdrop:bg-backdrop',
  {
    variants: {
      side: {
        left: 'h-dvh w-[min(20rem,86vw)] border-r border-input motion-safe:open:animate-sheet-in',
      },
    },
  },
);
