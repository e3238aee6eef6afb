import { distance } from 'fastest-levenshtein';

/**
 * The candidate that a misspelt word most likely stands for, or null when none is near: at most a third of
 * its letters (and at least two) may differ, or one begins with the other. Case does not count.
 *
 * @param share how much of its letters may differ, for words that are known to be misspelt worse than that
 */
export function nearest(word: string, candidates: Iterable<string>, share = 1 / 3): string | null {
  return misspelt(word, candidates, share) ?? sharingStart(word.toLowerCase(), candidates);
}

/** As `nearest`, by letters that differ alone: for words that may well be meant as they are written. */
export function misspelt(word: string, candidates: Iterable<string>, share = 1 / 3): string | null {
  const wanted = word.toLowerCase();
  let best: string | null = null;
  let bestDistance = Math.max(2, Math.floor(word.length * share)) + 1;
  for (const candidate of candidates) {
    const steps = distance(wanted, candidate.toLowerCase());
    if (steps < bestDistance && steps < candidate.length) {
      best = candidate;
      bestDistance = steps;
    }
  }
  return best;
}

function sharingStart(wanted: string, candidates: Iterable<string>): string | null {
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const shorter = Math.min(wanted.length, other.length);
    if (shorter >= 4 && (other.startsWith(wanted) || wanted.startsWith(other))) return candidate;
  }
  return null;
}

/** "Did you mean `x`? " with a space at its end, or nothing: to be put before the rest of a fix. */
export function didYouMean(word: string, candidates: Iterable<string>): string {
  const invisible = /\p{Cf}/u.exec(word)?.[0].codePointAt(0);
  if (invisible !== undefined) {
    const code = invisible.toString(16).toUpperCase().padStart(4, '0');
    return `A character that cannot be seen stands in it, U+${code}: delete the word and type it anew. `;
  }
  const candidate = nearest(word, candidates);
  return candidate === null ? '' : `Did you mean \`${candidate}\`? `;
}
