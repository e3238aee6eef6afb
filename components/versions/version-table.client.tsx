'use client';

import { useEffect, useRef, useSyncExternalStore } from 'react';
import { Button } from '@/components/ui/button';
import { Input } from '@/components/ui/input';
import { Kbd } from '@/components/ui/kbd';
import type { Technology } from '@/lib/content/model';
import { nearestTechnology, searchTechnologies } from '@/lib/versions/search-technologies';
import { parseTableQuery, writeTableQuery, type SortColumn, type TableQuery } from '@/lib/versions/table-query';
import { TechnologyRow } from './technology-row';
import { useLocationSearch } from './use-location-search';

const columns: { id: SortColumn | null; title: string }[] = [
  { id: 'layer', title: 'Layer' },
  { id: 'technology', title: 'Technology' },
  { id: 'version', title: 'Version' },
  { id: null, title: 'What it is for' },
  { id: null, title: 'Official site' },
];

const anywhere: TableQuery = { text: '', layer: null, sort: null };

/** Hides the rows before they are painted when the address asks for a part of them only. */
const pendingScript =
  "if(/[?&](q|layer|sort)=/.test(location.search))document.currentScript.parentElement.setAttribute('data-pending','')";

/** All technologies with their least versions: whole without JavaScript, searchable with it, its state in the address. */
export function VersionTable({ technologies }: { technologies: Technology[] }) {
  const [search, setSearch] = useLocationSearch();
  const ready = useSyncExternalStore(subscribeNever, () => true, () => false);
  const field = useRef<HTMLInputElement>(null);
  const query = parseTableQuery(search);
  const rows = searchTechnologies(technologies, query);
  const layers = [...new Set(technologies.map(({ layer }) => layer))];

  const ask = (change: Partial<TableQuery>) => setSearch(writeTableQuery(search, { ...query, ...change }));
  const clear = () => setSearch(writeTableQuery(search, anywhere));

  useEffect(() => {
    function focusField(event: KeyboardEvent) {
      const typing = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (event.defaultPrevented || event.key !== 'f' || event.ctrlKey || event.metaKey || event.altKey || typing) return;
      event.preventDefault();
      field.current?.focus();
    }
    addEventListener('keydown', focusField);
    return () => removeEventListener('keydown', focusField);
  }, []);

  function toggleSort(column: SortColumn) {
    const { sort } = query;
    if (sort?.column !== column) ask({ sort: { column, descending: false } });
    else ask({ sort: sort.descending ? null : { column, descending: true } });
  }

  return (
    <div className="version-table" data-breakout="" data-ready={ready || undefined} suppressHydrationWarning>
      <script dangerouslySetInnerHTML={{ __html: pendingScript }} />
      <search className="version-controls">
        <label className="version-search">
          <span className="sr-only">Search technologies</span>
          <Input
            ref={field}
            type="search"
            value={query.text}
            placeholder="Name, purpose, or version such as 3.11"
            autoComplete="off"
            spellCheck={false}
            aria-keyshortcuts="f"
            onChange={(event) => ask({ text: event.target.value })}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              if (query.text) ask({ text: '' });
              else event.currentTarget.blur();
            }}
          />
          <Kbd>F</Kbd>
        </label>
        <label className="version-layer">
          <span className="sr-only">Layer</span>
          <select value={query.layer ?? ''} onChange={(event) => ask({ layer: event.target.value || null })}>
            <option value="">All layers</option>
            {layers.map((layer) => (
              <option key={layer}>{layer}</option>
            ))}
          </select>
        </label>
        <output className="version-count">
          {rows.length} of {technologies.length}
        </output>
      </search>
      <div className="table-frame" role="group" aria-label="Technology versions" tabIndex={0}>
        <table>
          <thead>
            <tr>
              {columns.map(({ id, title }) => (
                <th key={title} scope="col" aria-sort={ariaSort(query, id)}>
                  {id ? (
                    <button type="button" className="sort-button" onClick={() => toggleSort(id)}>
                      {title}
                      <span className="sort-mark" aria-hidden="true" />
                    </button>
                  ) : (
                    title
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((technology) => (
              <TechnologyRow key={technology.id} technology={technology} />
            ))}
          </tbody>
        </table>
        {rows.length === 0 && <NoRows technologies={technologies} query={query} ask={ask} clear={clear} />}
      </div>
    </div>
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
        Nothing matches “{query.text}”{query.layer && ` in ${query.layer}`}.
      </p>
      {near && (
        <Button variant="text" onClick={() => ask({ text: near.name, layer: null })}>
          Did you mean {near.name}?
        </Button>
      )}
      <Button variant="text" onClick={clear}>
        Show all {technologies.length}
      </Button>
    </div>
  );
}

function ariaSort({ sort }: TableQuery, column: SortColumn | null) {
  if (!column || sort?.column !== column) return undefined;
  return sort.descending ? 'descending' : 'ascending';
}

const subscribeNever = () => () => {};
