let isFirst = true;

/**
 * Whether the document has just been opened at this address, and its reader has not moved in it: reload and Back keep
 * the place they left, and a fragment names another one. True at most once in a document.
 */
export function isFreshVisit(): boolean {
  const [opened] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const isFresh = isFirst && opened?.type === 'navigate' && opened.name === location.href;
  isFirst = false;
  return isFresh && location.hash === '' && scrollY === 0;
}
