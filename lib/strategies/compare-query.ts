import { nearest } from '@/lib/text/did-you-mean';

/** The strategies and the view that an address asks to compare. */
export interface CompareQuery {
  a: string;
  b: string;
  view: string;
}

/** A part of an address that names nothing to compare, or the same strategy once more. */
export interface UnknownPart {
  name: keyof CompareQuery;
  value: string;
  reason: 'unknown' | 'same';
  /** What is shown in its place. */
  instead: string;
}

/**
 * Reads `?a=docker-compose&b=managed-services&view=data-flow`. What is missing is the first strategy, the next one
 * after it, and the first view that both have; what is unknown is told, and the nearest is taken.
 *
 * @param strategies two at least, with the ids of their views
 */
export function readCompareQuery(
  search: string,
  strategies: { id: string; views: string[] }[],
): { query: CompareQuery; unknown: UnknownPart[] } {
  const params = new URLSearchParams(search);
  const unknown: UnknownPart[] = [];
  function read(name: keyof CompareQuery, known: string[], otherwise: string): string {
    const value = params.get(name);
    if (value === null || value === '') return otherwise;
    const plain = plainOf(value);
    if (known.includes(plain)) return plain;
    const instead = nearest(plain.slice(0, 80), known) ?? otherwise;
    unknown.push({ name, value: value.slice(0, 80), reason: 'unknown', instead });
    return instead;
  }
  const ids = strategies.map(({ id }) => id);
  const viewsOf = (wanted: string) => strategies.find(({ id }) => id === wanted)?.views ?? [];
  // Where only the second is named, the first is another.
  const free = ids.find((id) => id !== plainOf(params.get('b') ?? ''));
  const a = read('a', ids, free ?? '');
  const next = ids[(ids.indexOf(a) + 1) % ids.length] ?? a;
  const asked = read('b', ids, next);
  const b = asked === a ? next : asked;
  if (asked === a && unknown.every(({ name }) => name !== 'b'))
    unknown.push({ name: 'b', value: asked, reason: 'same', instead: next });
  const views = [...new Set(strategies.flatMap((strategy) => strategy.views))];
  const shared = viewsOf(a).find((view) => viewsOf(b).includes(view));
  return { query: { a, b, view: read('view', views, shared ?? views[0] ?? '') }, unknown };
}

/** As ids are written: in lower case, without what a sentence puts behind them. */
function plainOf(value: string): string {
  return value.toLowerCase().replace(/[^a-z0-9]+$/, '');
}

/**
 * Writes what is compared into a query, leaving other parameters as they are; without a view, the page takes its first.
 */
export function writeCompareQuery(search: string, query: Omit<CompareQuery, 'view'> & Partial<CompareQuery>): string {
  const params = new URLSearchParams(search);
  for (const name of ['a', 'b', 'view'] as const) {
    const value = query[name];
    if (value !== undefined) params.set(name, value);
  }
  return `?${params}`;
}
