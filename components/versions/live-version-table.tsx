import { useEffect, useLayoutEffect, useRef } from 'react';
import { useAddressHash, useAddressSearch } from '@/components/address/use-address';
import { useEscape } from '@/components/keys/use-escape';
import { isSingleKey } from '@/components/keys/single-keys';
import { Button } from '@/components/ui/button';
import type { Role } from '@/lib/roles';
import type { Technology } from '@/lib/content/model';
import { nearest } from '@/lib/text/did-you-mean';
import { nearestTechnology, searchTechnologies } from '@/lib/versions/search-technologies';
import {
  anyTechnology,
  parseTableQuery,
  unknownSort,
  writeTableQuery,
  type SortColumn,
  type TableQuery,
} from '@/lib/versions/table-query';
import { RoleLegend } from './role-legend';
import { refocus, type FocusedControl } from './take-over';
import { TechnologyTable } from './technology-table';
import { VersionControls } from './version-controls';

export interface LiveVersionTableProps {
  technologies: Technology[];
  /** Those that one of them has. */
  roles: Role[];
  /** The control whose place it takes while it has the focus. */
  focused: FocusedControl | null;
}

/** The version table with its search, filter and sorting; their state is the address. */
export function LiveVersionTable({ technologies, roles, focused }: LiveVersionTableProps) {
  const search = useAddressSearch();
  const hash = useAddressHash();
  const field = useRef<HTMLInputElement>(null);
  const query = parseTableQuery(search);
  const rows = searchTechnologies(technologies, query);

  // Sorting and typing leave no trail behind. A press may come before what was asked earlier is rendered.
  function ask(change: Partial<TableQuery>) {
    const now = window.pageAddress.search();
    window.pageAddress.write(writeTableQuery(now, { ...parseTableQuery(now), ...change }), 'typed');
  }

  useLayoutEffect(() => {
    if (focused) refocus(field.current?.closest('[data-slot="version-table"]') ?? null, focused);
  }, [focused]);

  useEffect(() => {
    const table = field.current?.closest('[data-slot="version-table"]');
    table?.setAttribute('data-ready', '');
    function focusField(event: KeyboardEvent) {
      if (!isSingleKey(event, 'f')) return;
      event.preventDefault();
      field.current?.focus();
    }
    addEventListener('keydown', focusField);
    return () => {
      table?.removeAttribute('data-ready');
      removeEventListener('keydown', focusField);
    };
  }, []);

  useEscape(true, ({ target }) => {
    if (target !== field.current) return false;
    if (query.text) ask({ text: '' });
    else field.current?.blur();
    return true;
  });

  function toggleSort(column: SortColumn) {
    const { sort } = query;
    if (sort?.column !== column) ask({ sort: { column, descending: false } });
    else ask({ sort: sort.descending ? null : { column, descending: true } });
  }

  return (
    <>
      <VersionControls technologies={technologies} query={query} found={rows.length} onAsk={ask} field={field} />
      <RoleLegend roles={roles} />
      <UnknownSort wanted={unknownSort(search)} />
      <TechnologyTable
        rows={rows}
        grouped={!query.text && !query.sort}
        sorting={{ sort: query.sort, onSort: toggleSort }}
        target={hash.slice(1)}
      >
        {rows.length === 0 && (
          <NoRows technologies={technologies} query={query} ask={ask} clear={() => ask(anyTechnology)} />
        )}
      </TechnologyTable>
    </>
  );
}

interface NoRowsProps {
  technologies: Technology[];
  query: TableQuery;
  ask: (change: Partial<TableQuery>) => void;
  clear: () => void;
}

/** Says what was not found, and offers the nearest name and the way back. */
function NoRows({ technologies, query, ask, clear }: NoRowsProps) {
  const near = query.text ? nearestTechnology(technologies, query.text) : null;
  const layers = [...new Set(technologies.map(({ layer }) => layer))];
  if (query.layer !== null && !layers.includes(query.layer)) {
    return <NoLayer wanted={query.layer} layers={layers} total={technologies.length} ask={ask} clear={clear} />;
  }
  return (
    <div className="flex flex-wrap items-center gap-x-5 py-6">
      <p
        key={query.text + query.layer}
        className="min-w-0 wrap-anywhere"
      >{`Nothing matches${query.text && ` “${query.text}”`}${query.layer ? ` in ${query.layer}` : ''}.`}</p>
      {near && (
        <Button key={near.id} variant="link" onClick={() => ask({ text: near.name, layer: null })}>
          {`Did you mean ${near.name}?`}
        </Button>
      )}
      <Button variant="link" onClick={clear}>
        {`Show all ${technologies.length}`}
      </Button>
    </div>
  );
}

/** Says that an address asks to sort by what is no column. */
function UnknownSort({ wanted }: { wanted: string | null }) {
  if (wanted === null) return null;
  return (
    <p key={wanted} className="mt-3 text-sm wrap-anywhere text-destructive" role="status">
      {`The table cannot be sorted by “${wanted}”. Choose a column by its heading.`}
    </p>
  );
}

interface NoLayerProps {
  wanted: string;
  layers: string[];
  /** How many technologies there are. */
  total: number;
  ask: (change: Partial<TableQuery>) => void;
  clear: () => void;
}

/** Says that an address names a layer that there is not, and which one it may mean. */
function NoLayer({ wanted, layers, total, ask, clear }: NoLayerProps) {
  const layer = nearest(wanted.slice(0, 80), layers);
  return (
    <div className="flex flex-wrap items-center gap-x-5 py-6">
      <p key={wanted} className="min-w-0 wrap-anywhere">{`The guide has no layer “${wanted.slice(0, 80)}”.`}</p>
      {layer !== null && (
        <Button key={layer} variant="link" onClick={() => ask({ layer })}>
          {`Did you mean ${layer}?`}
        </Button>
      )}
      <Button variant="link" onClick={clear}>
        {`Show all ${total}`}
      </Button>
    </div>
  );
}
