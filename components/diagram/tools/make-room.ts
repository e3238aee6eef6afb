import type { Size } from '@/lib/viewer/view-transform';
import { freeBoard, openWindow } from './stage-geometry';

/**
 * Scrolls the page, no further than needed, until a stage shows a part of this size (in pixels of the window), or
 * as much of itself as the window has room for.
 */
export function makeRoom(stage: HTMLElement, needed: Size): void {
  if (needed.height <= freeBoard(stage).height) return;
  const { top, bottom } = stage.getBoundingClientRect();
  const { ceiling, floor } = openWindow(stage);
  const toTop = top - ceiling;
  const isTall = bottom - top > floor - ceiling;
  const by = isTall || top < ceiling ? toTop : Math.max(0, bottom - floor);
  if (Math.abs(by) >= 1) scrollBy({ top: by, behavior: 'instant' });
}
