import type { Lookup, QueryWord } from './read-query';
import { isSlip } from './vocabulary';

/** How well a term of a record answers a lookup: as typed, as its beginning, or misspelt. */
const closeness = { same: 1, begun: 0.85, near: 0.7 };

/** How well a term of a record answers each word of a query, from 0 to 1. */
export type Answers = (term: string) => number[];

/** The answers to a query's words; each term is looked at once. */
export function makeAnswers(words: QueryWord[]): Answers {
  const known = new Map<string, number[]>();
  return (term) => {
    const before = known.get(term);
    if (before) return before;
    // Every term of every record that is found comes by here: no list is made that is not kept.
    const found = words.map(({ lookups }) => lookups.reduce((best, lookup) => Math.max(best, answer(term, lookup)), 0));
    known.set(term, found);
    return found;
  };
}

function answer(term: string, { term: wanted, weight, prefix, slips }: Lookup): number {
  if (term === wanted) return closeness.same * weight;
  if (prefix && term.startsWith(wanted)) return closeness.begun * weight;
  return slips > 0 && isSlip(term, wanted, slips) ? closeness.near * weight : 0;
}

/** What part of the query's words is answered, by their weight. */
export function share(words: QueryWord[], answered: number[]): number {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  return words.reduce((sum, { weight }, index) => sum + weight * (answered[index] ?? 0), 0) / whole;
}
