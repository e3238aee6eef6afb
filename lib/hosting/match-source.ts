import { match, type MatchFunction } from 'path-to-regexp';

const matchers = new Map<string, MatchFunction>();

/**
 * Matches a path against a pattern of vercel.json with the library and the options that Vercel uses.
 * Returns the pattern's parameters, or null where the path does not match.
 */
export function matchSource(source: string, path: string): object | null {
  let matcher = matchers.get(source);
  if (!matcher) {
    matcher = match(source, { strict: true, sensitive: true });
    matchers.set(source, matcher);
  }
  const result = matcher(path);
  return result ? result.params : null;
}
