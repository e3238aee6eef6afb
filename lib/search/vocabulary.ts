import { distance } from 'fastest-levenshtein';
import { stemmer } from 'stemmer';

/** The terms that occur in what is searched. */
export interface Vocabulary {
  has: (term: string) => boolean;
  /** Whether any term begins so; a term begins with itself. */
  hasPrefix: (start: string) => boolean;
  /** The terms of one stem: "authenticate" and "authentication" for `authent`. */
  formsOf: (stem: string) => string[];
  /** Whether any term begins so, or differs in so many letters at most. */
  isNear: (term: string, slips: number) => boolean;
}

/** A vocabulary of terms, each given once or more often. */
export function makeVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  const sorted = [...known].sort();
  const forms = new Map<string, string[]>();

  function hasPrefix(start: string): boolean {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return sorted[low]?.startsWith(start) ?? false;
  }

  return {
    has: (term) => known.has(term),
    hasPrefix,
    formsOf(stem) {
      if (forms.size === 0) {
        for (const term of known) forms.set(stemmer(term), [...(forms.get(stemmer(term)) ?? []), term]);
      }
      return forms.get(stem) ?? [];
    },
    isNear: (term, slips) => hasPrefix(term) || (slips > 0 && sorted.some((other) => isSlip(term, other, slips))),
  };
}

/** Whether one term may be the other, misspelt. Hardly anyone errs in the first letter. */
export function isSlip(term: string, other: string, slips: number): boolean {
  return term[0] === other[0] && Math.abs(term.length - other.length) <= slips && distance(term, other) <= slips;
}
