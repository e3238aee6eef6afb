import { termRoles } from './model';
import type { QueryWord } from './read-query';
import { makeAnswers, share } from './word-answers';

/** So few letters begin most words: they must be the whole of one. */
const shortestBeginning = 3;

/** As many pages as are read for one question. */
const mostPages = 16;

/** How much a term counts by what it is to a page. */
const gains: Record<number, number> = {
  [termRoles.hidden]: 0.5,
  [termRoles.text]: 1,
  [termRoles.partName]: 2,
  [termRoles.pageName]: 4,
};

/** How much is lost with each word that a page does not have. */
const coveragePower = 2;

/** The pages that have a term, by their numbers, each with what the term is there. */
export type PagesOfTerm = ReadonlyMap<number, number>;

/**
 * The pages that may answer a question best, of all that have a word of it, best first: those with all its words before
 * those with one, and those that are named so before those that mention it.
 *
 * @param terms the terms that are known, each with its pages
 * @param pages how many pages the guide has
 */
export function nearestPages(words: QueryWord[], terms: Iterable<[string, PagesOfTerm]>, pages: number): number[] {
  const answers = makeAnswers(words);
  const isShort = words.map(({ lookups: [own] }) => (own?.term.length ?? 0) < shortestBeginning);
  const gained = new Map<number, number[]>();
  const answered = new Map<number, number[]>();
  for (const [term, found] of terms) {
    const values = answers(term).map((value, index) => (isShort[index] && value < 1 ? 0 : value));
    if (values.every((value) => value === 0)) continue;
    const rarity = Math.log(1 + pages / found.size);
    for (const [page, role] of found) {
      const gain = raise(gained, page, words.length);
      const best = raise(answered, page, words.length);
      for (const [index, value] of values.entries()) {
        gain[index] = Math.max(gain[index] ?? 0, value * rarity * (gains[role] ?? 0));
        best[index] = Math.max(best[index] ?? 0, value);
      }
    }
  }
  return [...gained]
    .map(([page, gain]) => {
      const sum = words.reduce((total, { weight }, index) => total + weight * (gain[index] ?? 0), 0);
      return { page, score: sum * share(words, answered.get(page) ?? []) ** coveragePower };
    })
    .toSorted((a, b) => b.score - a.score || a.page - b.page)
    .slice(0, mostPages)
    .map(({ page }) => page);
}

function raise(values: Map<number, number[]>, page: number, length: number): number[] {
  let found = values.get(page);
  if (!found) {
    found = Array.from({ length }, () => 0);
    values.set(page, found);
  }
  return found;
}
