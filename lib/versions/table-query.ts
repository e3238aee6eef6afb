/** The columns a reader can sort by; the words stand in the address. */
const sortColumns = ['layer', 'technology', 'version'] as const;

export type SortColumn = (typeof sortColumns)[number];

export interface Sort {
  column: SortColumn;
  descending: boolean;
}

/** What a reader asked of the version table. */
export interface TableQuery {
  text: string;
  /** A layer's name, or null for all. */
  layer: string | null;
  /** Null leaves the best match first, or the guide's own order when nothing is searched. */
  sort: Sort | null;
}

/** Everything, in the guide's own order. */
export const anyTechnology: TableQuery = { text: '', layer: null, sort: null };

/** Reads the table's state from an address's query: `?q=3.11&layer=Language&sort=-version`. */
export function parseTableQuery(search: string): TableQuery {
  const params = new URLSearchParams(search);
  const wanted = params.get('sort') ?? '';
  const column = sortColumns.find((name) => name === wanted.replace(/^-/, ''));
  return {
    text: params.get('q') ?? '',
    layer: params.get('layer') || null,
    sort: column ? { column, descending: wanted.startsWith('-') } : null,
  };
}

/** What an address asks to sort by where there is no such column; null where there is, or nothing is asked. */
export function unknownSort(search: string): string | null {
  const wanted = new URLSearchParams(search).get('sort');
  return wanted && parseTableQuery(search).sort === null ? wanted.slice(0, 80) : null;
}

/** Writes the table's state into a query, leaving other parameters (`?view=`) as they are. */
export function writeTableQuery(search: string, { text, layer, sort }: TableQuery): string {
  const params = new URLSearchParams(search);
  const values = { q: text, layer, sort: sort && `${sort.descending ? '-' : ''}${sort.column}` };
  for (const [name, value] of Object.entries(values)) {
    if (value) params.set(name, value);
    else params.delete(name);
  }
  return params.size > 0 ? `?${params}` : '';
}
