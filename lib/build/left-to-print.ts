import { readFileSync } from 'node:fs';

/** The variable that names the file with the addresses of pages that are kept of an earlier build, as a JSON array. */
export const keptPagesVariable = 'KEPT_PAGES';

/**
 * What a route has left to print in this build: all of its pages but those that are kept of an earlier one. Never none,
 * as Next.js takes a route without pages for a mistake.
 */
export function leftToPrint<Item>(items: Item[], hrefOf: (item: Item) => string): Item[] {
  const file = process.env[keptPagesVariable];
  if (!file) return items;
  const kept = new Set(JSON.parse(readFileSync(file, 'utf8')) as string[]);
  const left = items.filter((item) => !kept.has(hrefOf(item)));
  return left.length > 0 ? left : items.slice(0, 1);
}
