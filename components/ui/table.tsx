import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

interface TableProps extends ComponentProps<'table'> {
  /** What screen readers call the frame. */
  label?: string;
  /** In how wide a column it fits for sure: there its head stays in the window while its rows pass. */
  fits?: 'sm' | 'lg';
  /** On a phone its rows are no rows, but entries one below the other. */
  stacks?: boolean;
}

/** By the size of the text, not in pixels: large text needs wider columns. prose-table.css has the same widths. */
const fitting = { sm: '@min-[36em]:overflow-visible', lg: '@min-[38em]:overflow-visible' };

/**
 * A table that scrolls inside its own frame when the column is too narrow, by keyboard too; its first column stays.
 * Its rows and cells are plain elements, as Markdown makes them; prose-table.css styles both.
 */
export function Table({ label = 'Table', fits, stacks = false, className, ...props }: TableProps) {
  return (
    <div className="@container my-6">
      <div
        data-slot="table-container"
        role="group"
        aria-label={label}
        tabIndex={0}
        className={cn('cut-edge relative overflow-x-auto', fits && fitting[fits])}
      >
        <table
          data-slot="table"
          data-fits={fits}
          data-stacks={stacks || undefined}
          className={cn(className)}
          {...props}
        />
      </div>
    </div>
  );
}
