import { leastScale } from '@/lib/viewer/view-transform';

/** By how much the steps of zoom enlarge what can be read. */
const factors = [1, 1.5, 2, 3];

/** The largest step. */
export const lastStep = factors.length - 1;

/** The smallest step, at which drawings are whole: below the first one where their names cannot be read then. */
export function firstStep(whole: number): number {
  return whole < leastScale ? -1 : 0;
}

/**
 * The scale of drawings at a step of zoom; at 0, their names can be read.
 *
 * @param whole the scale at which they fit into their places
 */
export function zoomScale(step: number, whole: number): number {
  return step < 0 ? whole : Math.max(whole, leastScale) * (factors[step] ?? 1);
}
