/** What became of a fragment that names nothing. */
export interface MendedFragment {
  id: string;
  /** Only what a wiki or a chat put around it was taken off; else it is the nearest there is. */
  exact: boolean;
}

/**
 * The id that a mangled fragment meant: with punctuation or a query at its end, in capitals, with the prefix of a
 * code host, or with words changed. It must use nothing from outside its own body, for it is printed into pages.
 *
 * @param fragment without `#`, as it stands in the address
 * @param ids all that the page has
 * @returns null where none is near
 */
export function mendFragment(fragment: string, ids: string[]): MendedFragment | null {
  let text = fragment;
  try {
    text = decodeURIComponent(fragment);
  } catch {
    // A lone percent sign.
  }
  const wanted = text
    .replace(/[?&].*$/s, '')
    .replace(/[\s\p{P}<>]+$/u, '')
    .replace(/^[\s\p{P}]*(?:user-content-)?/iu, (start) => (start.startsWith('__') ? start : ''))
    .toLowerCase();
  if (!wanted) return null;
  const same = ids.find((id) => id.toLowerCase() === wanted);
  if (same !== undefined) return { id: same, exact: true };
  const wordsOf = (id: string) =>
    new Set(
      id
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u)
        .filter(Boolean),
    );
  /** Neighbouring letters, by which a word is like one that is spelt nearly so. */
  const pairsOf = (id: string) => {
    const letters = id.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
    return new Set(Array.from(letters, (letter, at) => letter + (letters[at + 1] ?? '')));
  };
  const likeness = (one: Set<string>, other: Set<string>) =>
    (2 * [...one].filter((each) => other.has(each)).length) / (one.size + other.size);
  const [words, pairs] = [wordsOf(wanted), pairsOf(wanted)];
  let best: string | null = null;
  let most = 0.5;
  for (const id of ids) {
    // Letters in common are less of a sign than words.
    const share = Math.max(likeness(words, wordsOf(id)), likeness(pairs, pairsOf(id)) - 0.15);
    if (share <= most) continue;
    most = share;
    best = id;
  }
  return best === null ? null : { id: best, exact: false };
}
