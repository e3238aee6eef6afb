import type { ReactNode } from 'react';
import type { Technology } from '@/lib/content/model';
import type { Sort, SortColumn } from '@/lib/versions/table-query';
import { Button, buttonVariants } from '@/components/ui/button';
import { Table } from '@/components/ui/table';
import { cn } from '@/lib/cn';
import { TechnologyRow } from './technology-row';

const columns: { id: SortColumn | null; title: string; width?: string }[] = [
  { id: 'layer', title: 'Layer', width: '18%' },
  { id: 'technology', title: 'Technology', width: '23%' },
  { id: 'version', title: 'Version', width: '5rem' },
  { id: null, title: 'What it is for' },
  { id: null, title: 'Official site', width: '17%' },
];

interface TechnologyTableProps {
  rows: Technology[];
  /** In the guide's own order: those without a minimum version stand apart, below the others. */
  grouped: boolean;
  /** Where the rows can be sorted: how they are now, and what to do when a column's name is pressed. */
  sorting?: { sort: Sort | null; onSort: (column: SortColumn) => void };
  /** Id of the row that the address names. */
  target?: string;
  /** What stands below the head when there are no rows. */
  children?: ReactNode;
}

export function TechnologyTable({ rows, grouped, sorting, target, children }: TechnologyTableProps) {
  const [first, others] = grouped ? groupByMinimum(rows) : [rows, []];
  const print = (technology: Technology) => (
    <TechnologyRow key={technology.id} technology={technology} targeted={technology.id === target} />
  );
  return (
    <>
      <Table label="Technology versions" fits stacks className="sm:table-fixed">
        {/* Columns keep their widths whatever rows there are: while they arrive, and while a search takes some away. */}
        <colgroup className="max-sm:hidden">
          {columns.map(({ title, width }) => (
            <col key={title} style={{ width }} />
          ))}
        </colgroup>
        <thead data-island={sorting ? undefined : ''}>
          <tr className="gap-5 max-sm:flex">
            {columns.map(({ id, title }) => (
              <th
                key={title}
                scope="col"
                aria-sort={sorting && ariaSort(sorting.sort, id)}
                className={cn('group align-middle', !id && 'max-sm:hidden')}
              >
                {id ? <ColumnName id={id} title={title} onSort={sorting && (() => sorting.onSort(id))} /> : title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{first.map(print)}</tbody>
        {others.length > 0 && (
          <tbody>
            {first.length > 0 && (
              <tr>
                <td colSpan={columns.length} className="pt-8 text-xs text-muted-foreground">
                  Also used, without a minimum version
                </td>
              </tr>
            )}
            {others.map(print)}
          </tbody>
        )}
      </Table>
      {children}
    </>
  );
}

const columnNameStyles = '-my-2.5 group-aria-[sort]:text-foreground';

function groupByMinimum(rows: Technology[]): [first: Technology[], others: Technology[]] {
  return [
    rows.filter(({ minimumVersion }) => minimumVersion !== null),
    rows.filter(({ minimumVersion }) => minimumVersion === null),
  ];
}

interface ColumnNameProps {
  id: SortColumn;
  title: string;
  /** Without it a press waits for the script of the table. */
  onSort?: () => void;
}

/** A column's name: a button, and without scripts a word that is just as wide. */
function ColumnName({ id, title, onSort }: ColumnNameProps) {
  return (
    <>
      <Button
        variant="ghost"
        className={cn(columnNameStyles, 'no-js:hidden')}
        data-replay={`sort-${id}`}
        onClick={onSort}
      >
        {title}
        <span aria-hidden="true" className="sort-mark" />
      </Button>
      <span className={cn(buttonVariants({ variant: 'ghost' }), columnNameStyles, 'cursor-auto js:hidden')}>
        {title}
      </span>
    </>
  );
}

function ariaSort(sort: Sort | null, column: SortColumn | null) {
  if (!column || sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}
