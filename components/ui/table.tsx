import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

interface TableProps extends ComponentProps<'table'> {
  /** What screen readers call the frame. */
  label?: string;
  /** From which width on it fits its column for sure: there its head stays in the window while its rows pass. */
  fits?: 'sm' | 'lg';
  /** On a phone its rows are no rows, but entries one below the other. */
  stacks?: boolean;
}

const fitting = { sm: 'sm:overflow-visible', lg: 'lg:overflow-visible' };

/**
 * A table that scrolls inside its own frame when the column is too narrow, by keyboard too; its first column stays. Its rows and cells are
 * plain elements, as Markdown makes them; prose.css styles both.
 */
export function Table({ label = 'Table', fits, stacks = false, className, ...props }: TableProps) {
  return (
    <div
      data-slot="table-container"
      role="group"
      aria-label={label}
      tabIndex={0}
      className={cn('cut-edge relative my-6 overflow-x-auto', fits && fitting[fits])}
    >
      <table
        data-slot="table"
        data-fits={fits}
        data-stacks={stacks || undefined}
        className={cn(className)}
        {...props}
      />
    </div>
  );
}
