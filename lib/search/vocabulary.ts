import { distance } from 'fastest-levenshtein';
import { stemOf } from './stem';

/** The terms that occur in what is searched. */
export interface Vocabulary {
  has: (term: string) => boolean;
  /** Whether any term begins so; a term begins with itself. */
  hasPrefix: (start: string) => boolean;
  /** The terms of one stem: "authenticate" and "authentication" for `authent`. */
  formsOf: (stem: string) => string[];
  /** Whether any term is this one or, where `prefix` says so, begins with it, or differs in so many letters at most. */
  isNear: (term: string, slips: number, prefix: boolean) => boolean;
}

/** A vocabulary of terms, each given once or more often. */
export function makeVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  const sorted = [...known].sort();
  /** By their first letter, which no ending changes: stemming takes longer than all else here. */
  const formsByLetter = new Map<string, Map<string, string[]>>();

  /** Where the terms begin that come no earlier than a text. */
  function placeOf(start: string): number {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? '') < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function hasPrefix(start: string): boolean {
    return sorted[placeOf(start)]?.startsWith(start) ?? false;
  }

  /** A misspelt word begins as it should, so that only the terms of its letter are looked at. */
  function hasSlip(term: string, slips: number): boolean {
    const letter = term.charAt(0);
    for (let at = placeOf(letter); at < sorted.length; at++) {
      const other = sorted[at] ?? '';
      if (!other.startsWith(letter)) return false;
      if (isSlip(term, other, slips)) return true;
    }
    return false;
  }

  return {
    has: (term) => known.has(term),
    hasPrefix,
    formsOf(stem) {
      const letter = stem.charAt(0);
      const forms = formsByLetter.get(letter) ?? formsIn(sorted, letter);
      formsByLetter.set(letter, forms);
      return forms.get(stem) ?? [];
    },
    isNear: (term, slips, prefix) =>
      (prefix ? hasPrefix(term) : known.has(term)) || (slips > 0 && hasSlip(term, slips)),
  };
}

/** The terms of one first letter by their stems. */
function formsIn(terms: string[], letter: string): Map<string, string[]> {
  const forms = new Map<string, string[]>();
  for (const term of terms) {
    if (!term.startsWith(letter)) continue;
    const stem = stemOf(term);
    const known = forms.get(stem);
    if (known) known.push(term);
    else forms.set(stem, [term]);
  }
  return forms;
}

/** So short a word is another one with another letter: "cors" and "core". One too many or too few may be a slip. */
const shortWord = 4;

/** Whether one term may be the other, misspelt. Hardly anyone errs in the first letter. */
export function isSlip(term: string, other: string, slips: number): boolean {
  if (term[0] !== other[0] || Math.abs(term.length - other.length) > slips) return false;
  if (term.length === other.length && term.length <= shortWord) return false;
  return distance(term, other) <= slips;
}
