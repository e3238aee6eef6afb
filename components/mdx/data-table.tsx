import type { ReactNode } from 'react';

/** A table that scrolls inside its own frame when the column is too narrow, by keyboard too. */
export function DataTable({ children }: { children?: ReactNode }) {
  return (
    <div className="table-frame" role="group" aria-label="Table" tabIndex={0}>
      <table>{children}</table>
    </div>
  );
}
