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
  const words = wordsOf(wanted);
  let best: string | null = null;
  let most = 0.5;
  for (const id of ids) {
    const others = wordsOf(id);
    const shared = [...words].filter((word) => others.has(word)).length;
    const share = (2 * shared) / (words.size + others.size);
    if (share <= most) continue;
    most = share;
    best = id;
  }
  return best === null ? null : { id: best, exact: false };
}
