import type { ReactNode } from 'react';
import type { Technology } from '@/lib/content/model';
import type { Sort, SortColumn } from '@/lib/versions/table-query';
import { TechnologyRow } from './technology-row';

const columns: { name: string; id: SortColumn | null; title: string }[] = [
  { name: 'layer', id: 'layer', title: 'Layer' },
  { name: 'technology', id: 'technology', title: 'Technology' },
  { name: 'version', id: 'version', title: 'Version' },
  { name: 'purpose', id: null, title: 'What it is for' },
  { name: 'site', id: null, title: 'Official site' },
];

interface TechnologyTableProps {
  rows: Technology[];
  /** Where the rows can be sorted: how they are now, and what to do when a column's name is pressed. */
  sorting?: { sort: Sort | null; onSort: (column: SortColumn) => void };
  /** Id of the row that the address names. */
  target?: string;
  /** What stands below the head when there are no rows. */
  children?: ReactNode;
}

export function TechnologyTable({ rows, sorting, target, children }: TechnologyTableProps) {
  return (
    <div className="table-frame" role="group" aria-label="Technology versions" tabIndex={0}>
      <table>
        <colgroup>
          {columns.map(({ name }) => (
            <col key={name} className={`version-column-${name}`} />
          ))}
        </colgroup>
        <thead>
          <tr>
            {columns.map(({ id, title }) => (
              <th
                key={title}
                scope="col"
                aria-sort={sorting && ariaSort(sorting.sort, id)}
                data-sortable={id ?? undefined}
              >
                {id ? <ColumnName title={title} onSort={sorting && (() => sorting.onSort(id))} /> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((technology) => (
            <TechnologyRow key={technology.id} technology={technology} targeted={technology.id === target} />
          ))}
        </tbody>
      </table>
      {children}
    </div>
  );
}

/** A column's name: a button once it sorts, and just as wide before, so that no column moves. */
function ColumnName({ title, onSort }: { title: string; onSort?: () => void }) {
  const content = (
    <>
      {title}
      <span className="sort-mark" aria-hidden="true" />
    </>
  );
  return onSort ? (
    <button type="button" className="sort-button" onClick={onSort}>
      {content}
    </button>
  ) : (
    <span className="sort-button">{content}</span>
  );
}

function ariaSort(sort: Sort | null, column: SortColumn | null) {
  if (!column || sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}
