import { useEffect, type RefObject } from 'react';

/**
 * Tells that an island acts from now on, so that what readers pressed before is done (hydration-boot.ts). Returns
 * the function that takes it back.
 *
 * @param island the element that has `data-island`
 */
export function markAwake(island: Element | null): () => void {
  island?.setAttribute('data-awake', '');
  return () => island?.removeAttribute('data-awake');
}

/** `markAwake` for as long as a component stands. Called last in it, behind the effects that listen. */
export function useAwake(island: RefObject<Element | null>) {
  useEffect(() => markAwake(island.current), [island]);
}

/** Has the page tell that a part of it did not come, which was fetched once it was wanted (hydration-boot.ts). */
export function tellPartFailed(): void {
  dispatchEvent(new Event('part-failed'));
}
