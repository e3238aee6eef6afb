import type { ComponentProps } from 'react';
import { cn } from '@/lib/cn';

interface TableProps extends ComponentProps<'table'> {
  /** What screen readers call the frame. */
  label?: string;
}

/**
 * A table that scrolls inside its own frame when the column is too narrow, by keyboard too. Its rows and cells are
 * plain elements, as Markdown makes them; prose.css styles both.
 */
export function Table({ label = 'Table', className, ...props }: TableProps) {
  return (
    <div
      data-slot="table-container"
      role="group"
      aria-label={label}
      tabIndex={0}
      className="relative my-6 overflow-x-auto"
    >
      <table data-slot="table" className={cn(className)} {...props} />
    </div>
  );
}
