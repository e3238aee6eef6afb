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

/** How well several terms together answer each word: as the best of them does, and no worse than a start. */
export function bestAnswers(terms: Iterable<string>, answers: Answers, start: number[]): number[] {
  const best = [...start];
  for (const term of terms) {
    const found = answers(term);
    // Counted, as this runs for every term of every record that is found.
    for (let index = 0; index < found.length; index++) {
      const value = found[index] ?? 0;
      if (value > (best[index] ?? 0)) best[index] = value;
    }
  }
  return best;
}

/** What part of the query's words is answered, by their weight. */
export function share(words: QueryWord[], answered: number[]): number {
  const whole = words.reduce((sum, { weight }) => sum + weight, 0);
  return words.reduce((sum, { weight }, index) => sum + weight * (answered[index] ?? 0), 0) / whole;
}
