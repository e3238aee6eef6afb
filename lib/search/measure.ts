import { brotliCompressSync, gzipSync } from 'node:zlib';
import type { SearchIndex } from './model';
import { createSearch } from './search';

/** Sizes in bytes, times in milliseconds. */
export interface SearchMeasures {
  records: number;
  bytes: { raw: number; gzip: number; brotli: number };
  /** From the text of the file to the index in memory. */
  load: number;
  /** The first key after that, when nothing has run yet. */
  firstQuery: number;
  /** Every key of every query, typed one after the other. */
  key: { p50: number; p95: number; max: number };
}

/** Measures an index as a reader's browser meets it, on this machine's Node.js. */
export function measureSearch(index: SearchIndex, queries: string[]): SearchMeasures {
  const json = JSON.stringify(index);
  const [load, search] = timed(() => createSearch(JSON.parse(json) as SearchIndex));
  const typed = queries.flatMap((query) => Array.from(query, (_, at) => query.slice(0, at + 1)));
  const [firstQuery] = timed(() => search.search(typed[0] ?? ''));
  const times = typed.map((query) => timed(() => search.search(query))[0]).sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    records: index.records.length,
    bytes: { raw: Buffer.byteLength(json), gzip: gzipSync(json).length, brotli: brotliCompressSync(json).length },
    load,
    firstQuery,
    key: { p50: at(0.5), p95: at(0.95), max: at(1) },
  };
}

/** The measures as lines of a table, under a name. */
export function formatMeasures(name: string, { records, bytes, load, firstQuery, key }: SearchMeasures): string {
  const kilobytes = (count: number) => `${(count / 1024).toFixed(1)} KB`;
  const time = (milliseconds: number) => `${milliseconds.toFixed(1)} ms`;
  return [
    `${name}: ${records} records`,
    `  bytes        ${kilobytes(bytes.raw)} raw, ${kilobytes(bytes.gzip)} gzip, ${kilobytes(bytes.brotli)} brotli`,
    `  load         ${time(load)}`,
    `  first query  ${time(firstQuery)}`,
    `  each key     p50 ${time(key.p50)}, p95 ${time(key.p95)}, max ${time(key.max)}`,
  ].join('\n');
}

function timed<T>(run: () => T): [milliseconds: number, result: T] {
  const start = performance.now();
  const result = run();
  return [performance.now() - start, result];
}
