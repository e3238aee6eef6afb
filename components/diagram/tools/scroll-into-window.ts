import { margin } from '@/lib/viewer/view-transform';
import { openWindow } from './stage-geometry';

/** Scrolls the page no further than needed to show a stretch of the stage, given in its own pixels from its top. */
export function scrollIntoWindow(stage: HTMLElement, from: number, height: number): void {
  const top = stage.getBoundingClientRect().top + from;
  const { ceiling, floor } = openWindow(stage);
  const below = top + height + margin - floor;
  const above = top - margin - ceiling;
  // What is higher than the window begins at its top.
  if (above < 0) scrollBy({ top: above, behavior: 'instant' });
  else if (below > 0) scrollBy({ top: Math.min(below, above), behavior: 'instant' });
}
