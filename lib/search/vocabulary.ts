/** The terms that occur in what is searched. */
export interface Vocabulary {
  has: (term: string) => boolean;
  /** Whether any term begins so; a term begins with itself. */
  hasPrefix: (start: string) => boolean;
}

/** A vocabulary of terms, each given once or more often. */
export function makeVocabulary(terms: Iterable<string>): Vocabulary {
  const known = new Set(terms);
  const sorted = [...known].sort();
  return {
    has: (term) => known.has(term),
    hasPrefix(start) {
      let [low, high] = [0, sorted.length];
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((sorted[middle] ?? '') < start) low = middle + 1;
        else high = middle;
      }
      return sorted[low]?.startsWith(start) ?? false;
    },
  };
}
