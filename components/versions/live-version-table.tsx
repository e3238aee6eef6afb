import { useEffect, useRef, useSyncExternalStore } from 'react';
import { isSingleKey } from '@/components/keys/single-keys';
import { Button } from '@/components/ui/button';
import type { Technology } from '@/lib/content/model';
import { nearestTechnology, searchTechnologies } from '@/lib/versions/search-technologies';
import {
  anyTechnology,
  parseTableQuery,
  writeTableQuery,
  type SortColumn,
  type TableQuery,
} from '@/lib/versions/table-query';
import { TechnologyTable } from './technology-table';
import { useLocationSearch } from '@/components/use-location-search';
import { VersionControls } from './version-controls';

/** The version table with its search, filter and sorting; their state is the address. */
export function LiveVersionTable({ technologies }: { technologies: Technology[] }) {
  const [search, setSearch] = useLocationSearch();
  const hash = useSyncExternalStore(
    subscribeToHash,
    () => location.hash,
    () => '',
  );
  const field = useRef<HTMLInputElement>(null);
  const query = parseTableQuery(search);
  const rows = searchTechnologies(technologies, query);

  const ask = (change: Partial<TableQuery>) => setSearch(writeTableQuery(search, { ...query, ...change }));

  useEffect(() => {
    const table = field.current?.closest('.version-table');
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

  function toggleSort(column: SortColumn) {
    const { sort } = query;
    if (sort?.column !== column) ask({ sort: { column, descending: false } });
    else ask({ sort: sort.descending ? null : { column, descending: true } });
  }

  return (
    <>
      <VersionControls technologies={technologies} query={query} found={rows.length} onAsk={ask} field={field} />
      <TechnologyTable rows={rows} sorting={{ sort: query.sort, onSort: toggleSort }} target={hash.slice(1)}>
        {rows.length === 0 && (
          <NoRows
            technologies={technologies}
            query={query}
            ask={ask}
            clear={() => setSearch(writeTableQuery(search, anyTechnology))}
          />
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
  const near = nearestTechnology(technologies, query.text);
  return (
    <div className="version-empty">
      <p>
        Nothing matches{query.text && ` “${query.text}”`}
        {query.layer && ` in ${query.layer}`}.
      </p>
      {near && (
        <Button variant="link" onClick={() => ask({ text: near.name, layer: null })}>
          Did you mean {near.name}?
        </Button>
      )}
      <Button variant="link" onClick={clear}>
        Show all {technologies.length}
      </Button>
    </div>
  );
}

function subscribeToHash(notify: () => void) {
  addEventListener('hashchange', notify);
  return () => removeEventListener('hashchange', notify);
}
