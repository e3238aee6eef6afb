import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

interface TableProps extends ComponentProps<'table'> {
  /** What screen readers call the frame. */
  label?: string;
  /** It fits into a column of 38em for sure: there its head stays in the window while its rows pass. */
  fits?: boolean;
  /** On a phone its rows are no rows, but entries one below the other. */
  stacks?: boolean;
}

/**
 * A table that scrolls inside its own frame when the column is too narrow, by keyboard too; its first column stays.
 * Its rows and cells are plain elements, as Markdown makes them; prose-table.css styles both.
 */
export function Table({ label = 'Table', fits = false, stacks = false, className, ...props }: TableProps) {
  return (
    <div className="@container my-6">
      <div
        data-slot="table-container"
        role="group"
        aria-label={label}
        tabIndex={0}
        className={cn('cut-edge relative overflow-x-auto', fits && '@min-[38em]:overflow-visible')}
      >
        <table
          data-slot="table"
          data-fits={fits || undefined}
          data-stacks={stacks || undefined}
          className={cn(className)}
          {...props}
        />
      </div>
    </div>
  );
}
